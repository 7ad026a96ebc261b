"""What was not understood: whole where a place and its goods stand without a record, silent elsewhere."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.places.codes import region_code
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.issuer import with_issuer
from gis.plans.reader.reading import read


def unresolved(text: str, issuer: str | None = None) -> list[tuple[str, str]]:
    made = read(Atlas.bundled(), text, issuer).to_dict()
    return [(gap["reason"], gap["quote"]) for gap in made["unresolved"]]


CASES = {
    "a clause beside one that was read": (
        "合肥重点发展集成电路，泉州的两处分园布局化合物半导体。",
        [("designation", "泉州的两处分园布局化合物半导体")],
    ),
    "a thing by its name at a place that nobody knows": (
        "凤阳县石英规划\n武店石英砂原料基地",
        [("designation", "武店石英砂原料基地")],
    ),
    "a class of things": ("凤阳县石英规划\n高端石英砂原料基地", []),
    "goods that a county is to grow": (
        "凤阳县石英规划\n培育高纯石英、石英坩埚、光伏玻璃等。",
        [("designation", "培育高纯石英、石英坩埚、光伏玻璃等")],
    ),
    "goods that a province is to grow": (
        "安徽省石英规划\n培育高纯石英、石英坩埚、光伏玻璃等。",
        [],
    ),
    "what else a county is to grow": ("凤阳县石英规划\n培育龙头企业、创新平台、技术人才等。", []),
    "places that are only pointed at, and nobody knows which": (
        "浙江省规划\n杭州高新区、宁波高新区、温州高新区发展迅速。这两个园区将重点发展芯片。",
        [("designation", "这两个园区将重点发展芯片")],
    ),
    "places that are pointed at right behind": (
        "浙江省规划\n杭州高新区、宁波高新区发展迅速。这两个园区将重点发展芯片。",
        [],
    ),
    "a label that is never spelt out": ("构建“一带一园一廊”格局。", [("label", "“一带一园一廊”")]),
    "a sum in a label of more words": ("坚持“一核引领、两翼支撑、3+8”的思路。", [("label", "3+8")]),
    "a line of a layout at a place that any city has": (
        "“一核”即城区，重点发展光电子信息、生物医药。",
        [("designation", "“一核”即城区，重点发展光电子信息、生物医药")],
    ),
    "what leaves a place that any city has": (
        "推动郊区水泥熟料企业全部退出。",
        [("designation", "推动郊区水泥熟料企业全部退出")],
    ),
    "what a summary and its chapter both say was read once": (
        "四川省规划（2026—2030年）\n强化成都、德阳等市水泥产业集群。到2030年，新材料产业产值达到3200亿元。\n二、任务\n强化成都、德阳等市水泥产业集群。到2030年，新材料产业产值达到3200亿元。",
        [],
    ),
    "a title with its years": (
        "四川省成都市新材料产业集群发展规划（2026—2030年）（征求意见稿）",
        [],
    ),
    "what a document opens with": (
        "为做强全区绿色建材产业，助推武隆加快建成绿色发展创新示范区，经区政府同意，现提出如下实施意见。",
        [],
    ),
    "a number without a subject": (
        "到2027年，力争突破500亿元。",
        [("target", "到2027年，力争突破500亿元")],
    ),
    "a trade and places in words that no family reads": (
        "陶瓷产业的工作由乐山市、眉山市的单位强化。",
        [("designation", "陶瓷产业的工作由乐山市、眉山市的单位强化")],
    ),
    "a power of ten": (
        "到2027年，产值达到500亿元，平板玻璃产能控制在6×10^7重量箱以内。",
        [("target", "平板玻璃产能控制在6×10^7重量箱以内")],
    ),
    "a share to be reached, no year named": (
        "绿色建材占比达到七成以上。",
        [("target", "绿色建材占比达到七成以上")],
    ),
    # What is no gap.
    "an amount beside a designation that nobody orders": (
        "支持景德镇陶瓷产业转型升级，建筑陶瓷产能可稳定在200万平方米。",
        [("target", "建筑陶瓷产能可稳定在200万平方米")],
    ),
    "an amount that is to go is a goal": (
        "支持景德镇陶瓷产业转型升级，压减建筑陶瓷产能200万平方米。",
        [],
    ),
    "a goal that is said again in other words": (
        "萍乡市规划\n到2028年，电瓷产能压减12万吨。\n二、任务\n严格环保约束，有序压减电瓷产能12万吨，推动清洁生产。",
        [],
    ),
    "another goal of the same amount": (
        "萍乡市规划\n到2028年，电瓷产能压减12万吨。\n二、任务\n严格环保约束，烟花产能稳定在12万吨。",
        [("target", "烟花产能稳定在12万吨")],
    ),
    "an amount that is reached": ("支持景德镇陶瓷产业转型升级，目前产能达到200万平方米。", []),
    "a share that is reached": ("目前绿色建材占比达到七成以上。", []),
    "what is there already, beside what was read": (
        "合肥重点发展集成电路，目前合肥已建设光伏配套厂房。",
        [],
    ),
    "money that is given": ("对合肥新建设的光伏产业园给予最高200万元奖励。", []),
    "a title": ("合肥市新型显示产业发展行动计划", []),
    "no place and no good": ("加快建设一批示范项目，营造良好环境。", []),
    "what was read whole": ("合肥、芜湖重点发展新能源汽车，六安建设氢能产业园。", []),
}


@pytest.mark.parametrize("case", CASES)
def test_gaps(case):
    text, expected = CASES[case]
    assert unresolved(text) == expected


@pytest.mark.parametrize(
    "words", ["产能压减三分之一", "企业数量达到百余家", "产值达到上百亿元", "规模进入全国前三"]
)
def test_a_figure_in_words_that_gave_no_goal_is_told(words):
    made = read(Atlas.bundled(), f"四川省规划\n到2027年，{words}。")
    assert (made.of("targets"), [gap.reason for gap in made.gaps]) == ([], ["target"])


@pytest.mark.parametrize(
    ("issuer", "name", "code"),
    [
        ("鄂州市", "新区", None),  # 丰润区 of Tangshan bore the name until 2002
        ("唐山市", "新区", "130208"),
        ("长沙市", "河西区", None),  # a district of Tianjin
        ("天津市", "河西区", "120103"),
        (None, "南区", None),  # one of Hong Kong
        ("武汉市", "新市区", None),  # one of Urumqi
        ("保定市", "乌鲁木齐市新市区", "650104"),
    ],
)
def test_a_word_of_any_city_is_no_district_of_another_province(issuer, name, code):
    names = toponyms(Atlas.bundled())
    names = with_issuer(names, f"{issuer}规划") if issuer else names
    assert region_code(names, name) == code
