"""What is leant on and what is counted: cores of areas, trades that are there, sites that carry a trade, rows of parks and bases."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

# Title, text, and (category, industries, places) of each record.
CASES = [
    (
        "河南省冷链物流发展规划",
        "全省将打造以郑州为中心的豫中和以洛阳为中心的豫西两大装备制造基地。",
        [
            ("core", "装备", "郑州"),
            ("base", "装备", "豫中"),
            ("core", "装备", "洛阳"),
            ("base", "装备", "豫西"),
        ],
    ),
    (
        "河南省建材工业规划",
        "以林州、安阳、卫辉的水泥、铸造、木材加工等产业为基础，促进绿色建材产业集约发展。",
        [("existing", "水泥、铸造、木材加工", "林州、安阳、卫辉")],
    ),
    (
        "合肥市产业规划",
        "依托新站高新区、长丰县等核心承载地，以龙头企业为牵引，稳步扩大光伏产业规模。",
        [("core", "光伏", "新站高新区、长丰县")],
    ),
    (
        "荆门市国土空间规划",
        "以汉宜城镇发展带、荆钟城镇发展带为重点，串联各级城镇。",
        [("belt", "城镇发展", "汉宜"), ("belt", "城镇发展", "荆钟")],
    ),
    (
        "信阳市产业园区规划",
        "重点推进龙泉、石门坎、柳林、土城等重点工业园区建设。",
        [("park", "", "龙泉、石门坎、柳林、土城")],
    ),
    (
        "矿产资源报道",
        "我国已初步形成滇东北铜矿基地、甘肃北山铁资源基地、青海某某泊钾盐资源基地、西藏冈底斯山铅锌基地、额济纳萤石基地等五大资源基地。",
        [
            ("existing", "铜矿", "滇东北"),
            ("existing", "铁", "甘肃北山"),
            ("existing", "钾盐资源", "青海某某泊"),
            ("existing", "铅锌", "西藏冈底斯山"),
            ("existing", "萤石", "额济纳"),
        ],
    ),
    (
        "食品产业报道",
        "宁夏枸杞种植基地入选保健食品类别、西峡香菇种植基地入选食用菌类别、永春芦柑种植基地入选水果类别。",
        [
            ("base", "枸杞种植", "宁夏"),
            ("base", "香菇种植", "西峡"),
            ("base", "芦柑种植", "永春"),
        ],
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), CASES, ids=[case[1][:16] for case in CASES])
def test_what_is_leant_on(title, text, expected):
    assert sorted(designations(f"{title}\n{text}\n")) == sorted(expected)


def test_a_province_builds_in_the_city_its_row_opens_with():
    text = "河北省将全力打造保定轨道交通装备制造基地、重型机械制造基地、汽车制造基地。"
    assert designations(f"装备制造报道\n《规划》指出，{text}") == [
        ("base", "轨道交通装备", "保定"),
        ("base", "重型机械", "保定"),
        ("base", "汽车", "保定"),
    ]


def test_an_excerpt_that_breaks_off_is_no_title():
    text = "规划已经出台。河北省将全力打造保定轨道交通装备制造基地、重型机械制造基地，培"
    assert ("base", "重型机械", "保定") in designations(f"河北省装备制造业规划\n{text}")


def test_what_is_supplied_beside_a_trade_is_no_trade():
    assert designations("荆州市规划\n荆州市主动承接关联配套产业转移。") == []
    assert designations("荆州市规划\n荆州市主动承接纺织产业转移。") == [
        ("receive", "纺织", "荆州市")
    ]


def test_what_a_good_is_like_is_no_site():
    text = "浙江省已形成绍兴纺织、永康五金、乐清低压电器、温岭特种水泵等一批知名产业集群。"
    made = designations(f"产业报道\n{text}")
    assert ("existing", "低压电器", "乐清") in made
    assert all(places != "温岭特种" for _, _, places in made)
