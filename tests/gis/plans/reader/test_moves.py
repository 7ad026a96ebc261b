"""Where trades go: out of use by a plan, to where they gather, to whom they reach; and the parks that an area is made of."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

# Title, text, and (category, industries, places) of each record.
CASES = [
    # A plan against a trade's capacity and where it falls.
    (
        "河北省工业通报",
        "造纸行业淘汰落后产能计划涉及保定市、沧州市和衡水市，共计淘汰落后产能20万吨。",
        [("phase_out", "造纸", "保定市、沧州市、衡水市")],
    ),
    (
        "河北省工业通报",
        "平板玻璃行业落后产能淘汰任务分布在邢台、秦皇岛两市。",
        [("phase_out", "平板玻璃", "邢台、秦皇岛")],
    ),
    ("河北省工业通报", "今年的安全检查计划涉及保定市和沧州市。", []),
    # Where a trade lies, told by what it does there.
    (
        "安徽省工业观察",
        "铜产业在铜陵、池州等地集聚，已有企业近百家。",
        [("existing", "铜", "铜陵、池州")],
    ),
    ("安徽省工业观察", "家电产业在合肥、滁州高度集中。", [("existing", "家电", "合肥、滁州")]),
    ("安徽省工业规划", "推动家电产业在合肥、滁州集聚。", [("develop", "家电", "合肥、滁州")]),
    ("安徽省工业观察", "缝纫机零件是泗县的当家产业。", [("existing", "缝纫机零件", "泗县")]),
    # Where it gathers and whither it grows.
    (
        "福建省产业规划",
        "该市将把纺织服装重点向石狮园区、晋江开发区集聚，向功能面料、智能裁剪方向发展。",
        [
            ("develop", "纺织服装", "石狮园区、晋江开发区"),
            ("develop", "功能面料、智能裁剪", "石狮园区、晋江开发区"),
        ],
    ),
    # Whom it reaches.
    (
        "湖南省产业规划",
        "陶瓷产业以醴陵为核心区，加快向攸县、茶陵等地辐射。",
        [("core", "陶瓷", "醴陵"), ("linked", "陶瓷", "攸县、茶陵")],
    ),
    (
        "湖南省产业规划",
        "在益阳、常德等市建设竹材产业示范区，同时带动湖北、江西等竹产区推广布局。",
        [("cultivate", "竹材", "益阳、常德"), ("linked", "竹材", "湖北、江西")],
    ),
    (
        "湖南省产业规划",
        "以浏阳为核心，辐射江西、广东等省的烟花产业示范区，辐射湖北、贵州等省的纸品产业示范区。",
        [
            ("core", "烟花", "浏阳"),
            ("linked", "烟花", "江西、广东"),
            ("linked", "纸品", "湖北、贵州"),
        ],
    ),
    (
        "湖南省产业规划",
        "湘南以永州为核心，借助湘江航道的区位优势，建设承接珠三角箱包产业转移示范区。",
        [("core", "箱包", "永州")],
    ),
    # A list joined by a longer word.
    (
        "甘肃省产业规划",
        "河西地区则重点发展风电装备以及储能电池。",
        [("develop", "风电装备、储能电池", "河西地区")],
    ),
    # Parks that an area is made of.
    (
        "武汉市产业规划",
        "龙泉都市工业园区：由4个工业园组成，即石桥现代家居工业园、木兰湾机电工业园、双凤食品和保健品产业园、柳林模具工业园，规划面积12平方公里。重点发展家居制造。",
        [
            ("park", "现代家居", "石桥现代家居工业园"),
            ("park", "机电", "木兰湾机电工业园"),
            ("park", "食品和保健品", "双凤食品和保健品产业园"),
            ("park", "模具", "柳林模具工业园"),
            ("develop", "家居制造", "龙泉都市工业园区"),
        ],
    ),
    (
        "武汉市产业规划",
        "石桥现代家居工业园规划工业用地面积3平方公里，主要发展家具制造业。",
        [("develop", "家具制造业", "石桥现代家居工业园")],
    ),
    (
        "武汉市产业规划",
        "柳林工业园的工业用地面积2平方公里，在现有基础上发展新型建材。",
        [("develop", "新型建材", "柳林工业园")],
    ),
    (
        "武汉市产业规划",
        "大力推进东山经济开发区和西岭经济开发区2个省级开发区建设。",
        [("park", "", "东山经济开发区、西岭经济开发区")],
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), CASES, ids=[case[1][:16] for case in CASES])
def test_trades_that_move(title, text, expected):
    assert sorted(designations(f"{title}\n{text}\n")) == sorted(expected)


def test_a_speech_of_several_sentences_is_read_sentence_by_sentence():
    told = "文件指出，“大力发展制药。重点建设永修4000吨/日、德安3000吨/日水泥熟料项目。支持湖口发展钢铁产业"
    expected = [("develop", "水泥熟料", "永修、德安"), ("develop", "钢铁", "湖口")]
    assert [found for found in designations(f"江西省规划\n{told}。”\n") if found[2]] == expected
    assert [
        found for found in designations(f"江西省规划\n{told}\n") if found[2]
    ] == expected  # cut off before its quotes close


def test_a_bracket_that_is_never_closed_holds_nothing():
    assert designations("江西省规划\n支持永修（工业重镇发展制药，支持湖口发展钢铁。\n") == [
        ("develop", "钢铁", "湖口")
    ]


def test_a_word_of_every_day_that_a_county_bears_is_that_county_beside_its_rank_only():
    assert not any(
        "比如" in places
        for _, _, places in designations(
            "四川省规划\n比如，持续做强光伏产业，支持乐山发展晶硅产业。\n"
        )
    )
    assert designations("西藏自治区规划\n支持比如县、那曲发展牦牛产业。\n") == [
        ("develop", "牦牛", "比如县、那曲")
    ]
    assert designations("四川省规划\n支持南部、仪陇发展机械产业。\n") == [
        ("develop", "机械", "南部、仪陇")
    ]
