"""Parks, counties and towns and what they are known for: nicknames, leading trades, small towns, lists by region, where goods come from."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.plans.reader.test_families import designations

# Title, text, and (category, industries, places) of each record.
CASES = [
    # What a place is called for what it makes.
    (
        "山东省特色产业观察",
        "高密市被中国皮革协会命名为“中国鞋业名城”。",
        [("existing", "鞋业", "高密市")],
    ),
    (
        "山东省特色产业观察",
        "中国轻工业联合会授予胶州市“中国帽饰产业基地”称号。",
        [("existing", "帽饰", "胶州市")],
    ),
    (
        "江苏省特色产业观察",
        "素有“中国拖鞋之乡”之称的宝应县，鞋企超过两百家。",
        [("existing", "拖鞋", "宝应县")],
    ),
    (
        "江苏省特色产业观察",
        "昌邑市先后获得“中国印染名城”“中国苗木之乡”等称号。",
        [("existing", "印染", "昌邑市"), ("existing", "苗木", "昌邑市")],
    ),
    (
        "浙江省特色产业观察",
        "有关协会将桐庐县命名为“中国制笔之都”。",
        [("existing", "制笔", "桐庐县")],
    ),
    ("浙江省特色产业观察", "分水镇被誉为“中国圆珠笔之乡”。", [("existing", "圆珠笔", "分水镇")]),
    (
        "浙江省特色产业观察",
        "某公司被授予“中国名牌”称号，该县被誉为“中国书法之乡”，素有“中国长寿之乡”之称。",
        [],
    ),
    ("浙江省特色产业规划", "力争获得“中国制笔之都”称号。", []),
    ("河北省特色产业规划", "支持文安县打造“中国人造板名城”。", [("cultivate", "人造板", "文安县")]),
    # What a park lives by.
    (
        "山东省开发区介绍",
        "夏津经济开发区，首位产业为棉纺织，主攻产业为食品加工。",
        [("existing", "棉纺织", "夏津经济开发区"), ("existing", "食品加工", "夏津经济开发区")],
    ),
    (
        "湖南省园区目录",
        "南县工业集中区主导产业有两项，分别为食品加工（粮油加工）和纺织服装。",
        [("park", "食品加工、纺织服装", "南县工业集中区")],
    ),
    (
        "湖南省园区目录",
        "蓝山经济开发区主导产业：皮具箱包、轻纺制鞋。",
        [("park", "皮具箱包、轻纺制鞋", "蓝山经济开发区")],
    ),
    (
        "湖南省园区布局",
        "方案明确洞庭湖地区重点发展食品加工、纺织。",
        [("develop", "食品加工、纺织", "洞庭湖地区")],
    ),
    # Lists by region.
    (
        "河北省特色产业",
        "保定市：安国市中药材、高阳县毛巾、蠡县皮毛。",
        [
            ("develop", "中药材", "安国市"),
            ("develop", "毛巾", "高阳县"),
            ("develop", "皮毛", "蠡县"),
        ],
    ),
    ("河北省特色产业集群名单", "安平县：丝网产业集群。", [("existing", "丝网", "安平县")]),
    # Small towns.
    (
        "浙江省特色小镇",
        "新增湖州市吴兴区织里童装小镇、诸暨市大唐袜艺小镇等省级特色小镇。",
        [("park", "童装", "湖州市吴兴区织里"), ("park", "袜艺", "诸暨市大唐")],
    ),
    (
        "四川省特色小镇",
        "建设石桥藤编、柳林苎麻等特色小镇。",
        [("park", "藤编", "石桥"), ("park", "苎麻", "柳林")],
    ),
    # Where goods come from, whom they stand for.
    (
        "服装产业观察",
        "童装主要是广州、织里等地，牛仔服主要产自顺德、大涌等地。",
        [("existing", "童装", "广州、织里"), ("existing", "牛仔服", "顺德、大涌")],
    ),
    (
        "安徽省专业镇",
        "以电线电缆为特色产业的无为市高沟镇（334亿元）、以服装为特色产业的繁昌区孙村镇（134亿元）位居前列。",
        [("existing", "电线电缆", "无为市高沟镇"), ("existing", "服装", "繁昌区孙村镇")],
    ),
    (
        "家居产业观察",
        "例如，南通的家纺、海宁的布艺、安吉的椅业、高阳毛巾。",
        [
            ("existing", "家纺", "南通"),
            ("existing", "布艺", "海宁"),
            ("existing", "椅业", "安吉"),
            ("existing", "毛巾", "高阳"),
        ],
    ),
    (
        "家具产业观察",
        "国内逐步形成三大家具板块：珠三角、长三角和环渤海。",
        [("existing", "家具", "珠三角、长三角、环渤海")],
    ),
    (
        "河南省产业观察",
        "许昌的发制品、长垣的起重机、民权的制冷设备享誉全国。",
        [
            ("existing", "发制品", "许昌"),
            ("existing", "起重机", "长垣"),
            ("existing", "制冷设备", "民权"),
        ],
    ),
    (
        "河北省产业观察",
        "安国中药材、蠡县皮毛、高阳纺织成为县域经济的名片。",
        [
            ("existing", "中药材", "安国"),
            ("existing", "皮毛", "蠡县"),
            ("existing", "纺织", "高阳"),
        ],
    ),
    (
        "山东省产业观察",
        "郯城县杞柳编、银杏加工两大产业特色鲜明。",
        [("existing", "杞柳编、银杏加工", "郯城县")],
    ),
    (
        "安徽省产业集群",
        "涡阳县农副食品加工特色产业集群（基地）主要在涡阳经开区。",
        [("existing", "农副食品加工", "涡阳经开区")],
    ),
    # What is built, its size and its brand before its name.
    (
        "湖北省产业规划",
        "在监利市北部建设一座总投资90亿元、年产值120亿元的家居产业新城。",
        [("park", "家居", "监利市北部")],
    ),
    (
        "新疆产业规划",
        "在阿克苏、库尔勒综合性纺织服装产业基地布局印染企业。",
        [("develop", "印染", "阿克苏、库尔勒")],
    ),
    (
        "新疆产业规划",
        "依托喀什、霍尔果斯等口岸建设纺织服装出口加工区。",
        [("park", "纺织服装", "喀什、霍尔果斯")],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[text[:14] for _, text, _ in CASES])
def test_what_parks_and_towns_are_known_for(case):
    title, text, expected = case
    assert designations(f"{title}\n\n{text}") == expected


FURTHER = [
    (
        "江苏省产业集群认定",
        "这些产业集群分别是：睢宁县，江苏包覆纱产业基地；常熟市海虞镇，江苏休闲服装名镇。",
        [("existing", "包覆纱", "睢宁县"), ("existing", "休闲服装", "常熟市海虞镇")],
    ),
    (
        "湖北省产业观察",
        "张金镇、熊口镇双双被评为全省水产养殖大镇。",
        [("existing", "水产养殖", "张金镇、熊口镇")],
    ),
    (
        "河南省产业观察",
        "睢县制鞋、电子信息两大主导产业产值均突破百亿元。",
        [("existing", "制鞋、电子信息", "睢县")],
    ),
    ("河南省产业观察", "睢县制鞋产业实现产值120亿元。", []),
    (
        "河南省产业规划",
        "睢县聚焦两大产业链（制鞋、铝材）、三大产业集群（电子信息材料、服装）。",
        [("develop", "制鞋、铝材、电子信息材料、服装", "睢县")],
    ),
    ("广西观察", "柳州是西部工业重镇。", []),
    (
        "江西省集群通报",
        "崇仁经开区变电设备产业集群等12个产业集群认定为三星级产业集群。",
        [("existing", "变电设备", "崇仁经开区")],
    ),
]


@pytest.mark.parametrize("case", FURTHER, ids=[text[:14] for _, text, _ in FURTHER])
def test_titles_behind_places_and_counted_trades(case):
    title, text, expected = case
    assert designations(f"{title}\n\n{text}") == expected


LATER = [
    (
        "福建省特色产业",
        "柘荣县种植面积居前，有“中国太子参之乡”之称。",
        [("existing", "太子参", "柘荣县")],
    ),
    ("广东省专业镇", "厚街镇是“广东家具专业镇”。", [("existing", "家具", "厚街镇")]),
    (
        "江苏省产业规划",
        "重点培育三元镇家纺、川姜镇床品等特色产业集群。",
        [("cultivate", "家纺", "三元镇"), ("cultivate", "床品", "川姜镇")],
    ),
    (
        "山东省产业观察",
        "阳谷县电缆、茌平区铝加工、冠县轴承产业年营业收入均超百亿元。",
        [
            ("existing", "电缆", "阳谷县"),
            ("existing", "铝加工", "茌平区"),
            ("existing", "轴承", "冠县"),
        ],
    ),
    (
        "五金产业观察",
        "协会命名了中国水龙头生产基地（玉环）、中国拉链之乡（桥头）、中国丝网产业基地（安平）。",
        [
            ("existing", "水龙头", "玉环"),
            ("existing", "拉链", "桥头"),
            ("existing", "丝网", "安平"),
        ],
    ),
    (
        "山东省示范基地",
        "潍坊市共拥有“内燃机·潍坊高新区”“食品·诸城市”两个国家级示范基地。",
        [("base", "内燃机", "潍坊高新区"), ("base", "食品", "诸城市")],
    ),
    (
        "全国食品工业强县（市、区）",
        "汤阴县\n郸城县\n邓州市",
        [
            ("existing", "食品工业", "汤阴县"),
            ("existing", "食品工业", "郸城县"),
            ("existing", "食品工业", "邓州市"),
        ],
    ),
    (
        "吉林省食品业",
        "德惠市欲进一步做强做大食品加工业。",
        [("strengthen", "食品加工业", "德惠市")],
    ),
    (
        "吉林省食品业",
        "德惠市作为全国知名的健康食品名城，知名度不断提高。",
        [("existing", "健康食品", "德惠市")],
    ),
    ("山西省养殖业", "陵川县的养鸡业已形成规模化和系列化。", [("existing", "养鸡", "陵川县")]),
]


@pytest.mark.parametrize("case", LATER, ids=[text[:14] for _, text, _ in LATER])
def test_titles_lists_and_trades_that_have_formed(case):
    title, text, expected = case
    assert designations(f"{title}\n\n{text}") == expected


def test_rows_of_trades_go_on_from_clause_to_clause():
    text = "禹州产业基础较好，工业形成了能源、建材两大传统主导产业，装备制造、中医药两大新兴主导产业，发制品、铸造等特色优势产业。"
    assert designations(f"河南省产业观察\n\n{text}") == [
        ("existing", "能源、建材", "禹州"),
        ("existing", "装备制造、中医药", "禹州"),
        ("existing", "发制品、铸造", "禹州"),
    ]


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("建设翠屏湖现代工业园，重点发展锂电池、电线电缆产业。", ["翠屏湖现代工业园"]),
        ("加快建设双溪智慧产业园区，重点发展锂电池、电线电缆产业。", ["双溪智慧产业园区"]),
        ("提升古田县临港工业园，大力发展锂电池、电线电缆产业。", ["古田县临港工业园"]),
        (
            "打造翠屏湖现代工业园、杉洋生态工业园等平台，重点发展锂电池、电线电缆产业。",
            ["翠屏湖现代工业园", "杉洋生态工业园"],
        ),
        ("翠屏湖现代工业园重点发展锂电池、电线电缆产业。", ["翠屏湖现代工业园"]),
        ("依托翠屏湖新型工业园，重点发展锂电池、电线电缆产业。", ["翠屏湖新型工业园"]),
        # 青龙 is a county of its own, 青龙山 is not.
        ("规划建设青龙山科技产业园，主要布局锂电池、电线电缆产业。", ["青龙山科技产业园"]),
    ],
)
def test_a_park_with_a_word_for_its_kind_between_name_and_suffix_is_a_place(words, places):
    assert [
        (r.values["places"], r.values["industries"])
        for r in read(Atlas.bundled(), "古田县规划\n" + words).of("designations")
    ] == [(places, ["锂电池", "电线电缆"])]


@pytest.mark.parametrize(
    "words",
    [
        "建设现代工业园",
        "建设绿色生态工业园",
        "建设新能源产业园",
        "建设一批智慧园区",
        "建设国家级高新区",
    ],
)
def test_a_park_without_a_name_speaks_for_no_trade_of_the_next_clause(words):
    found = read(Atlas.bundled(), f"古田县规划\n{words}，重点发展锂电池产业。")
    assert [r.values["places"] for r in found.of("designations")] in ([], [["古田县"]])


@pytest.mark.parametrize("trade", ["绿色建材", "水泥", "石英砂"])
def test_what_a_park_in_a_town_is_to_make_is_told_of_the_park(trade):
    """两园：…；板桥镇绿色建材产业园发展水泥制品 gave 板桥镇 a park of 绿色建材, and the trade was lost."""
    text = f"凤阳县规划\n板桥镇{trade}产业园重点发展水泥制品、预拌混凝土。"
    (record,) = read(Atlas.bundled(), text).to_dict()["designations"]
    assert record["places"] == [f"板桥镇{trade}产业园"]
    assert record["industries"] == ["水泥制品", "预拌混凝土"]
