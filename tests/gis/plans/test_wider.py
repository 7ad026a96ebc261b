"""Two plans of unlike reach: what the wider one says of the other's region."""

from functools import cache

import pytest

from gis.atlas import Atlas
from gis.plans import file, wider
from gis.plans.difference import tables_of
from gis.plans.reader import writing
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()
SICHUAN = tables_of(ATLAS, "sichuan-2025-2027")


def _own(text: str):
    return file.read(ATLAS, writing.to_toml(read(ATLAS, text), "own.txt", "own"), "own.toml").tables


@cache
def district():
    """Return a plan of a district; read when first asked for, since every worker collects every test."""
    return _own("广安市前锋区建材规划\n支持代市镇做大做强水泥制品产业集群。")


@pytest.mark.parametrize("order", [1, -1])
def test_what_the_province_says_of_a_district_is_told_whichever_stands_first(order):
    said = wider.said(ATLAS, *(SICHUAN, district())[::order], "zh")
    assert "四川省" in said
    assert "对前锋区及其上级写的是：" in said
    listed = said.rpartition("写的是：")[2].rstrip("。").split("、")
    assert listed == [
        "强化 水泥（广安市）",
        "强化 纤维及复合材料（广安市）",
        "压减 烧结砖瓦（广安市）",
    ]


def test_in_english_industries_and_places_bear_their_english_names():
    said = wider.said(ATLAS, SICHUAN, district(), "en")
    assert "Strengthen Cement (Guang'an" in said


def test_an_industry_of_a_plan_that_did_not_join_is_said_in_its_own_words():
    city = _own(
        "广安市规划\n支持前锋区做大做强矿棉毡水泥产业集群。\n推动前锋区加快发展人造石材产业。"
    )
    named = {
        row["industry"] for row in city["designations"] if row["industry_id"].startswith("own-")
    }
    said = wider.said(ATLAS, city, district(), "en")
    assert named
    assert all(name in said for name in named)
    assert "own-" not in said


def test_plans_of_one_region_are_two_editions_and_nothing_is_said():
    assert wider.said(ATLAS, SICHUAN, SICHUAN, "zh") == ""
    assert wider.said(ATLAS, district(), district(), "zh") == ""


def test_plans_of_two_provinces_have_no_wider_one():
    said = wider.said(ATLAS, SICHUAN, tables_of(ATLAS, "hubei-2024-2026"), "zh")
    assert "（四川省、湖北省）" in said
    assert "写的是" not in said
    assert "没有点名" not in said


def test_the_country_holds_every_region_and_names_none():
    said = wider.said(ATLAS, tables_of(ATLAS, "national-2023-261"), district(), "zh")
    assert "（全国、前锋区）" in said
    assert "没有点名前锋区" in said


def test_of_a_city_what_is_said_of_its_districts_counts_and_of_its_neighbour_nothing():
    rows = [{"region_code": code} for code in ("511603", "510000", "511700", "")]
    assert [row["region_code"] for row in wider.of("511600", rows)] == ["511603", "510000"]
