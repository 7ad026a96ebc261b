"""Development zones: the catalogue's counts, places by name, industries as written."""

from __future__ import annotations

from collections import Counter

import pytest

from data.builders.evidence import zones
from data.builders.evidence.place_heads import Heads
from tests.data.evidence import ROOT, rows, value

ZONES = rows("zones")
NAMES = {row["adcode"]: row["name"] for row in rows("regions", "boundaries")}


def test_2543_zones_of_which_552_by_the_state_council() -> None:
    assert len(ZONES) == 2543
    assert Counter(zone["approval"] for zone in ZONES) == {"state": 552, "provincial": 1991}
    assert sum(zone["building_materials"] == "true" for zone in ZONES) == 314
    assert sum(zone["under_construction"] == "true" for zone in ZONES) == 13
    types = Counter(zone["type"] for zone in ZONES)
    assert (types["economic_technological"], types["customs"], types["border"]) == (219, 135, 19)


def test_97_of_100_zones_are_placed_below_the_province() -> None:
    placed = Counter(zone["placed_by"] for zone in ZONES)
    assert placed == {"name": 2319, "hand": 122, "municipality": 90, "open": 12}
    below = sum(placed[how] for how in ("name", "hand", "municipality"))
    assert below / len(ZONES) >= 0.97
    open_ones = [zone["name"] for zone in ZONES if zone["placed_by"] == "open"]
    assert "贵安综合保税区" in open_ones
    assert all(zone["region_code"] == "" for zone in ZONES if zone["placed_by"] == "open")


@pytest.mark.parametrize(
    ("name", "region", "area", "industries"),
    [
        ("北京经济技术开发区", "北京市", "3980", "汽车、电子信息、装备制造"),
        ("中关村科技园区", "北京市", "23252.29", "电子信息、智能制造、节能环保"),
        ("山东淄川经济开发区", "淄川区", None, None),
        ("湽博高新技术产业开发区", "淄博市", None, None),
        ("红旗渠经济技术开发区", "林州市", None, None),
        ("杭州湾上虞经济技术开发区", "上虞区", None, None),
        ("甘孜—眉山工业园区", "眉山市", None, None),
        ("陕西户县沣京工业园区", "鄠邑区", None, None),
        ("四川宜宾县高新技术产业园区", "叙州区", None, None),
        ("黑龙江富蕴工业园区", "富蕴县", None, None),
        ("北京和田工业园区", "和田地区", None, None),
        ("河北石家庄长安国际服务外包经济开发区", "长安区", None, None),
        ("吉林高新技术产业开发区", "吉林市", None, None),
        ("江西东乡经济开发区", "东乡区", None, None),
    ],
)
def test_a_zone_lies_where_its_name_says(
    name: str, region: str, area: str | None, industries: str | None
) -> None:
    (zone,) = (zone for zone in ZONES if zone["name"] == name)
    assert NAMES[zone["region_code"]] == region
    if area is not None:
        assert (zone["area_ha"], zone["leading_industries"]) == (area, industries)


def test_the_park_of_chengdu_names_building_materials() -> None:
    (zone,) = (zone for zone in ZONES if zone["name"] == "成都青白江经济开发区")
    assert (NAMES[zone["region_code"]], zone["building_materials"]) == ("青白江区", "true")
    own = [row for row in rows("zone_industries") if row["zone_id"] == zone["zone_id"]]
    assert [(row["wording"], row["gbt4754"]) for row in own] == [("装备制造", ""), ("建材", "30")]


def test_one_code_on_two_zones_gives_two_ids() -> None:
    twins = {z["zone_id"]: z["name"] for z in ZONES if z["zone_id"].startswith("S377018")}
    assert set(twins) == {"S377018", "S377018-2"}
    assert len(set(twins.values())) == 2


def test_wordings_stand_as_written_and_only_clear_ones_are_mapped() -> None:
    industries = rows("zone_industries")
    assert len(industries) == 7017
    by_wording = {row["wording"]: (row["gbt4754"], row["industry_id"]) for row in industries}
    assert by_wording["水泥"] == ("30", "cement")
    assert by_wording["石材加工"] == ("30", "stone")
    assert by_wording["医药"] == ("27", "")
    assert by_wording["装备制造"] == by_wording["新材料"] == ("", "")
    assert zones.UNDER_CONSTRUCTION not in by_wording


def test_the_country_counts_every_zone_once() -> None:
    provinces = {
        row["adcode"] for row in rows("regions", "boundaries") if row["level"] == "province"
    }
    mainland = sorted(code for code in provinces if code[:2] not in ("71", "81", "82"))
    assert sum(value(code, "development_zones", 2018) for code in mainland) == 2543
    assert sum(value(code, "building_materials_zones", 2018) for code in mainland) == 314


def test_a_name_shared_by_two_counties_is_no_place() -> None:
    heads = Heads.read(ROOT)
    assert heads.find("伊宁边境经济合作区", "650000") is None  # 伊宁市 and 伊宁县
    found = heads.find("四川成都青白江工业园区", "510000")
    assert found is not None
    assert (NAMES[found.adcode], found.rest) == ("青白江区", "工业园区")
    assert heads.find("经济技术开发区", "510000") is None
