"""Columns of yearbooks beside the figures: ranks, shares, parts, other times; units in headings."""

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.industries import own_table
from gis.tables import headings, reading

AMOUNTS = "地区,水泥,{},玻璃\n成都市,45,1,55\n德阳市,30,3,70\n自贡市,20,2,40\n"


@pytest.mark.parametrize(
    ("heading", "reason"),
    [
        ("全省排位", "serial"),
        ("行次", "serial"),
        ("比上年±", "share"),
        ("增长%", "share"),
        ("较上年增长", "share"),
        ("占全省", "share"),
        ("占GDP比重", "share"),
        ("#熟料", "part"),
        ("其中：熟料", "part"),
        ("全部工业", "total"),
    ],
)
def test_what_stands_beside_the_figures_is_no_industry(heading, reason):
    table = reading.read(AMOUNTS.format(heading).encode(), "t.csv", shares=True)
    assert [c.reason for c in table.columns] == ["heading", "numbers", reason, "numbers"]


@pytest.mark.parametrize(
    "heads",
    ["水泥计划,水泥实际", "水泥本年累计,水泥上年同期", "目标产值,完成产值", "水泥产值:亿元,玻璃产值:万元", "水泥产值亿元,玻璃产值万元"],
)
def test_other_times_plans_and_units_are_not_added_up(heads):
    table = reading.read(f"地区,{heads}\n成都市,1,2\n德阳市,3,4\n".encode(), "t.csv", shares=True)
    with pytest.raises(InputTableError):
        own_table.read(Atlas.bundled(), table, own_table.Wanted(shares=True))


@pytest.mark.parametrize("heading", ["占地面积", "比亚迪", "#", "年末人口", "水泥"])
def test_other_headings_are_not_taken_for_shares_or_parts(heading):
    assert headings.word(heading) not in ("share", "part", "total")
