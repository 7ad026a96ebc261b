"""Tables with headings in any order, headings that are a good, what a text says of ports and reserves."""

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()
TITLE = "广元市建材产业实施方案\n"
CASES = {
    "kinds first": (
        "类别\t产业\t重点区域\n强化\t石材\t利州区、朝天区\n培育\t玻璃\t昭化区",
        [("strengthen", "石材", ("利州区", "朝天区")), ("cultivate", "玻璃", ("昭化区",))],
    ),
    "places first": (
        "重点县区\t培育方向\t发展产业\n昭化区\t压减\t水泥\n青川县\t强化\t石英砂",
        [("phase_out", "水泥", ("昭化区",)), ("strengthen", "石英砂", ("青川县",))],
    ),
    "a kind that is said once": (
        "序号\t产品\t承载地\t发展方式\n1\t石材\t利州区\t优化提升\n2\t陶瓷\t朝天区\t",
        [("optimize", "石材", ("利州区",)), ("optimize", "陶瓷", ("朝天区",))],
    ),
    "places and cities of them": (
        "片区\t地市\t重点发展产业\n川北片区\t广元市\t石材\n川北片区\t南充市\t陶瓷",
        [("develop", "石材", ("广元市",)), ("develop", "陶瓷", ("南充市",))],
    ),
    "cities and counties of them": (
        "市州\t县区\t产业\n广元市\t利州区、朝天区\t石材",
        [("develop", "石材", ("利州区", "朝天区"))],
    ),
    "places and others that help them": (
        "主承载地\t协同发展区\t产业\n广元市\t南充市\t石材",
        [("core", "石材", ("广元市",)), ("linked", "石材", ("南充市",))],
    ),
    "rows that end like headings": (
        "区域\t市州\t产业\n重点区域\t广元市\t发展水泥产业\n支撑区域\t南充市\t钢铁产业",
        [("develop", "水泥", ("广元市",)), ("develop", "钢铁", ("南充市",))],
    ),
    "no headings": ("承接\t纺织\t利州区", [("receive", "纺织", ("利州区",))]),
    "a role that says only where": (
        "以利州区、朝天区为重点，强化石材产业。",
        [("strengthen", "石材", ("利州区", "朝天区"))],
    ),
    "a heading that is a good": (
        "一、重点任务\n（一）预拌混凝土\n重点布局在利州区、昭化区。",
        [("develop", "预拌混凝土", ("利州区", "昭化区"))],
    ),
    "a port and a station": (
        "依托广元港、广元西站发展多式联运。",
        [("hub", "多式联运", ("广元港", "广元西站"))],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_designated(case):
    words, expected = CASES[case]
    found = read(Atlas.bundled(), TITLE + words).to_dict()["designations"]
    assert [(r["category"], r["industry"], tuple(r["places"])) for r in found] == expected


def test_a_reserve_that_is_a_figure():
    found = read(Atlas.bundled(), TITLE + "青川县石英砂资源储量1200万吨。").to_dict()["resources"]
    assert [(r["mineral"], r["places"], r["amount"], r["unit"]) for r in found] == [
        ("石英砂", ["青川县"], 1200, "万吨")
    ]


def test_a_table_of_statistics_plans_nothing():
    """Each row of a list of employment by region, trade and year was read as what the region is to develop."""
    rows = "地区\t行业\t从业人数\t年份\n广元市\t水泥制造\t372\t2023\n绵阳市\t陶瓷砖\t2709\t2022"
    assert not read(ATLAS, f"四川省统计资料\n{rows}").of("designations")
    planned = "地区\t行业\t建成年份\n广元市\t石材\t2027\n绵阳市\t陶瓷\t2028"
    found = read(ATLAS, f"四川省建材产业规划\n{planned}").of("designations")
    assert [r.values["places"] for r in found] == [["广元市"], ["绵阳市"]]


def test_an_amount_that_holds_the_signs_of_a_year_is_none():
    """22074.72 at the head of a column made 2074 the year of the amounts below it."""
    rows = "地区\t22074.72\n成都市\t22074.72\n德阳市\t3014.4\n绵阳市\t4038.73"
    text = f"表2-1 各市（州）地区生产总值（2023年）\n单位：亿元\n{rows}"
    assert {r.values.get("year") for r in read(ATLAS, text).of("targets")} <= {2023, None}
