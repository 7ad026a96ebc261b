"""What is no noun phrase names no trade, whichever family found it; what was cut off beside a noun is left out."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.reading import read
from gis.plans.reader.records import Record
from gis.plans.reader.tidying import tidied, tidy
from tests.gis.plans.reader.test_families import designations

ATLAS = Atlas.bundled()
NAMES = toponyms(ATLAS)


@pytest.mark.parametrize(
    ("name", "trade"),
    [
        # Whence and whither a trade turns, how much of it, and what only stands for it.
        ("由缫丝", "缫丝"),
        ("缫丝向家纺", "缫丝"),
        ("造纸产能80万吨以上", "造纸"),
        ("毛竹加工项目30余个", "毛竹加工"),
        ("超百万吨的玻璃", "玻璃"),
        ("盆地内的蚕桑", "蚕桑"),
        ("西南最大的花椒", "花椒"),
        ("缫丝、印染为辅的纺织", "缫丝、印染"),
        ("废钢回收为特色的循环经济", "废钢回收"),
        ("某某集团玻璃纤维", "玻璃纤维"),
        ("新型工业化蚕桑", "蚕桑"),
        ("—蚕桑", "蚕桑"),
        ("区（丝绸）", "丝绸"),
        ("‘川北’丝绸", "丝绸"),
        ("蚕桑产业链整体", "蚕桑"),
        # Words that hold such signs and are trades.
        ("向日葵", "向日葵"),
        ("对虾", "对虾"),
        ("自行车", "自行车"),
        ("3D打印材料", "3D打印材料"),
        ("旅游目的地", "旅游目的地"),
        ("铜的精深加工", "铜的精深加工"),
        ("高速铁路", "高速铁路"),
    ],
)
def test_a_trade_without_what_was_cut_off_beside_it(name, trade):
    assert tidy(name) == trade


def _kept(names: list[str], text: str = "", category: str = "develop") -> tuple[list[str], bool]:
    record = Record(
        "designations", 0, len(text), {"industries": names, "category": category, "places": ["甲"]}
    )
    worth = tidied(record, text, NAMES)
    return record.values["industries"], worth


@pytest.mark.parametrize(
    "names",
    [
        ["自治区级"],
        ["国家级"],
        ["省重点"],
        ["东中西"],
        ["交通", "通信", "生态环保"],
        ["交通", "能源", "旅游", "环保"],
        ["公路的乙—丙—丁方"],
        ["结合基地建设推动风电规模化应用"],
        ["农业机械业的调整"],
        ["物流系统的建设是"],
        ["甲公司", "乙服饰"],
        ["大物流", "大商贸"],
        ["某食品成功研发低温肉制品"],
    ],
)
def test_what_is_no_noun_phrase_gives_no_record(names):
    assert _kept(names) == ([], False)


@pytest.mark.parametrize(
    "names",
    [
        ["环保", "装备制造"],
        ["文化", "旅游"],
        ["能源", "化工"],
        ["大豆", "大蒜"],
        ["大数据", "大健康"],
        ["交通运输设备"],
        ["生态环保装备", "通信设备"],
        ["稀土等资源的开采利用"],
        ["建设机械"],
        ["石油促进剂"],
        ["船舶推进器", "火箭推进剂"],
        ["煤-甲醇-烯烃"],
        ["东北大米"],
    ],
)
def test_trades_that_look_like_it_are_kept(names):
    assert _kept(list(names)) == (names, True)


@pytest.mark.parametrize(
    ("name", "text", "trade"),
    [
        ("缫丝企", "依托现有缫丝企业做强", "缫丝"),
        ("花椒全", "推动花椒全领域发展", "花椒"),
        ("石英砂方", "面向石英砂方向", "石英砂"),
        ("水产", "发展水产业", "水产"),
        ("特产", "发展特产业", "特产"),
    ],
)
def test_a_word_is_not_cut_in_two(name, text, trade):
    assert _kept([name], text) == ([trade], True)


def test_an_area_is_no_part_of_the_trade_that_it_stands_before():
    assert _kept(["湘南有色金属"])[0] == ["有色金属"]
    assert _kept(["武陵山区竹木加工"])[0] == ["竹木加工"]
    assert _kept(["两淮煤化工"])[0] == ["煤化工"]


CASES = [
    (
        "湖南省规划",
        "建成以郴州为中心的湘南萤石基地、以岳阳为中心的洞庭湖区苎麻基地。",
        [("core", "萤石", "郴州"), ("core", "苎麻", "岳阳")],
    ),
    (
        "湖南省规划",
        "娄底市工业以焦化为主，锑品为辅。",
        [("existing", "焦化", "娄底市"), ("existing", "锑品", "娄底市")],
    ),
    (
        "湖南省规划",
        "娄底市以焦化为主、以锑品为辅。",
        [("existing", "焦化", "娄底市"), ("existing", "锑品", "娄底市")],
    ),
    (
        "湖南省规划",
        "以岳阳、常德为主，以益阳、娄底为辅，发展苎麻产业。",
        [("develop", "苎麻", "岳阳、常德"), ("support", "苎麻", "益阳、娄底")],
    ),
    (
        "湖南省规划",
        "苎麻布局以岳阳为主，以益阳为辅。",
        [("develop", "苎麻", "岳阳"), ("support", "苎麻", "益阳")],
    ),
    ("湖南省规划", "在岳阳发展交通、通信、生态环保、基本公共服务。", []),
    ("湖南省规划", "在岳阳发展环保产业、教育产业。", [("develop", "环保、教育", "岳阳")]),
    ("湖南省规划", "在岳阳发展环保产业。", [("develop", "环保", "岳阳")]),
    # Names of firms hold those of places and of things that are built.
    ("湖南省规划", "岳阳培育湘北冷链物流中心、临港港务等物流企业。", []),
    (
        "湖南省规划",
        "岳阳依托湘阴股份、临湘玉柴等龙头企业，建设苎麻产业基地。",
        [("base", "苎麻", "岳阳")],
    ),
    (
        "湖南省规划",
        "建设岳阳苎麻基地、郴州萤石基地等产业基地。",
        [("base", "苎麻", "岳阳"), ("base", "萤石", "郴州")],
    ),
]


@pytest.mark.parametrize(("title", "words", "expected"), CASES)
def test_sentences(title, words, expected):
    assert designations(f"{title}\n{words}") == expected


def test_a_number_of_parks_is_no_park():
    found = read(ATLAS, "湖南省规划\n岳阳拥有能够承载苎麻产业的园区23个。").of("designations")
    assert found == []
