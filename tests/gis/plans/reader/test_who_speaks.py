"""全市, 我县, 本区 say who speaks; what a heading or the head of a sentence says is to be done, 甲以乙为主 below it says of 乙."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

COUNTY, CITY = "衡南县工业发展规划", "衡阳市制造业发展规划"
WHO_SPEAKS = [
    (COUNTY, "全县重点发展油茶深加工。", [("develop", "油茶深加工", "衡南县")]),
    (COUNTY, "我县大力培育电子信息产业。", [("cultivate", "电子信息", "衡南县")]),
    (COUNTY, "本县聚焦电子信息、装备制造两大产业。", [("develop", "电子信息、装备制造", "衡南县")]),
    (COUNTY, "我县以油茶、生猪为主导产业。", [("existing", "油茶、生猪", "衡南县")]),
    (COUNTY, "全县以发展白钙新材料为重点。", [("develop", "白钙新材料", "衡南县")]),
    (CITY, "本市做大做强特种钢管产业。", [("strengthen", "特种钢管", "衡阳市")]),
    (CITY, "“十四五”期间，全市优先发展新能源汽车。", [("develop", "新能源汽车", "衡阳市")]),
    ("敖汉旗产业规划", "我旗积极培育光伏制造。", [("cultivate", "光伏制造", "敖汉旗")]),
    ("大理州产业规划", "全州加快发展乳制品产业。", [("develop", "乳制品", "大理白族自治州")]),
    # A province is too wide to be a place; what is no trade, and what is asked of others, is none.
    ("湖南省产业规划", "全省重点发展工程机械。", []),
    (COUNTY, "全县大力发展教育事业。", []),
    (COUNTY, "全县着力提升营商环境。", []),
    (COUNTY, "全县以上规模企业达到80家。", []),
    (COUNTY, "全县要求各乡镇加快发展蔬菜。", []),
]
LAYOUT = "宜昌市产业布局"
LIVES_BY = [
    (f"{LAYOUT}\n（一）强化类。", "枝江市以化工新材料为主。", ["strengthen"]),
    (f"{LAYOUT}\n提升类产业：", "宜都市主导产业为生物医药。", ["strengthen"]),
    (f"{LAYOUT}\n培育类：", "远安县以磷石膏综合利用为主导产业，兴山县以特种硅材料见长。", ["cultivate"] * 2),
    (f"{LAYOUT}\n限制类：", "枝江市以小化肥为主。", ["restrict"]),
    (f"{LAYOUT}\n一、做大做强优势产业", "宜都市以生物医药为主，枝江市以精细化工为主导。", ["strengthen"] * 2),
    (f"{LAYOUT}\n二、培育发展新兴产业", "当阳市以氢能装备为特色。", ["cultivate"]),
    (LAYOUT, "大力培育建材产业，当阳市以建筑陶瓷为主，宜都市以水泥为主。", ["develop"] * 2),
    # Of today: no class, a heading of what is there, a head that tells what has been formed.
    (LAYOUT, "枝江市以化工新材料为主。", ["existing"]),
    (f"{LAYOUT}\n三、产业现状", "夷陵区以食品饮料为主导产业。", ["existing"]),
    (LAYOUT, "形成特色产业格局，当阳市以建筑陶瓷为主。", ["existing"]),
    (f"{LAYOUT}\n二、培育发展新兴产业", "兴山县以特种硅材料见长。", ["existing"]),
]  # fmt: skip


@pytest.mark.parametrize("case", WHO_SPEAKS, ids=[text[:14] for _, text, _ in WHO_SPEAKS])
def test_the_whole_is_the_region_whose_plan_it_is(case):
    title, text, expected = case
    assert designations(f"{title}\n{text}") == expected


@pytest.mark.parametrize("case", LIVES_BY, ids=[f"{t[7:]}{x[:9]}" for t, x, _ in LIVES_BY])
def test_what_a_place_lives_by_is_what_the_class_above_says(case):
    above, text, expected = case
    assert [kind for kind, _, _ in designations(f"{above}\n{text}")] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("桐庐县重点承接杭州市软件信息、电子商务。", ["软件信息、电子商务"]),
        ("桐庐县承接上海市生物医药、集成电路。", ["生物医药、集成电路"]),
        ("襄阳市承接新疆特变电工，引进风电装备。", ["风电装备"]),
        ("桐庐县承接浙江某某、杭州某某。", []),
    ],
)
def test_a_list_of_trades_is_received_where_no_word_says_that_it_is_trades(words, expected):
    assert [names for _, names, _ in designations(words)] == expected


PLAN = "常德市产业规划"
BELOW = [
    ("2.武陵区：\n（1）重点发展烟草产业。\n（2）积极培育文化创意产业。", ["武陵区"] * 2),
    ("（一）武陵区\n1.重点发展烟草产业。\n2.积极培育文化创意产业。", ["武陵区"] * 2),
    ("（一）武陵区\n1.工业\n重点发展烟草产业。\n2.服务业\n积极培育文化创意产业。", ["武陵区"] * 2),
    ("武陵区：\n①重点发展烟草产业。\n②积极培育文化创意产业。", ["武陵区"] * 2),
    ("武陵区：\n重点发展烟草产业。\n鼎城区：\n重点发展智能农机。", ["武陵区", "鼎城区"]),
    # The next chapter is no longer theirs; an item that names its own place is its own.
    ("（一）武陵区\n1.重点发展烟草产业。\n（二）保障措施\n1.大力发展物流业。", ["武陵区"]),
    ("（一）武陵区\n1.鼎城区重点发展智能农机。", ["鼎城区"]),
    ("（一）发展目标\n1.重点发展烟草产业。", []),
]


@pytest.mark.parametrize(("text", "expected"), BELOW, ids=[text[:20] for text, _ in BELOW])
def test_numbered_sentences_below_a_place_are_of_it(text, expected):
    assert [places for _, _, places in designations(f"{PLAN}\n{text}")] == expected


AGAIN = [
    ("安乡县工业起步较晚。该县以棉纺织为支柱产业。", [("existing", "棉纺织", "安乡县")]),
    ("津市市发展迅速。该市主要以盐化工为特色。", [("existing", "盐化工", "津市市")]),
    ("津市市发展迅速。当地以盐化工为支柱产业。", [("existing", "盐化工", "津市市")]),
    ("津市高新区发展迅速。该园区将以盐化工为重点。", [("develop", "盐化工", "津市高新区")]),
    # The second is told of the same day as the first, once.
    (
        "安乡县以棉纺织为支柱产业，以水产加工为特色产业。",
        [("existing", "棉纺织", "安乡县"), ("existing", "水产加工", "安乡县")],
    ),
    (
        "安乡县以棉纺织为支柱产业，水产加工为特色产业。",
        [("existing", "棉纺织", "安乡县"), ("existing", "水产加工", "安乡县")],
    ),
    ("安乡县工业起步较晚。该县以招商引资为重点。", []),
]


@pytest.mark.parametrize(("text", "expected"), AGAIN, ids=[text[:20] for text, _ in AGAIN])
def test_what_this_county_lives_by(text, expected):
    assert designations(text) == expected


DIVIDED = "常德市矿产分布集中，目前主要划分为两大矿业经济区。\n"
COVERED = [
    ("一是石门至临澧建材产业带。包括石门县、澧县等地。", [("belt", "建材", "石门县、澧县")]),
    ("二是澧水流域建材产业带，包括澧县、临澧县。", [("belt", "建材", "澧县、临澧县")]),
    ("石门—临澧建材产业带：涵盖石门县、澧县。", [("belt", "建材", "石门县、澧县")]),
    ("安乡水产经济区，主要包括安乡县、汉寿县。", [("develop", "水产", "安乡县、汉寿县")]),
    (
        DIVIDED + "一是石门至临澧建材矿业经济区。包括石门县、澧县等地。",
        [("existing", "建材矿业", "石门县、澧县")],
    ),
    # No place is covered, or what it includes is no place.
    ("石门至临澧建材产业带，重点发展水泥。", [("belt", "建材", "石门、临澧")]),
    ("石门至临澧建材产业带，包括水泥、石膏板。", [("belt", "建材", "石门、临澧")]),
    (
        "环洞庭水产经济区：包括安乡、汉寿、鼎城，重点发展水产品加工。",
        [("develop", "水产品加工", "安乡、汉寿、鼎城")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COVERED, ids=[text[-24:] for text, _ in COVERED])
def test_an_area_named_by_its_ends_is_where_it_says_that_it_lies(text, expected):
    assert designations(f"{PLAN}\n{text}") == expected


@pytest.mark.parametrize("who", ["本报讯 ", "本网讯 ", "本台讯", "常德日报讯 "])
def test_who_sends_the_news_is_no_part_of_the_sentence(who):
    text = f"{who}临澧县近日出台方案，提出打造石膏新材料产业集群。"
    assert designations(text) == [("cultivate", "石膏新材料", "临澧县")]
