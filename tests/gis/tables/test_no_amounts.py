"""Columns of numbers that are no industries of one measure: left out with a word, or asked about."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.industries import own_table
from gis.tables import reading
from gis.tables.roles import Choices

WANTED = own_table.Wanted(shares=True)


def read(text: str, *values: str) -> own_table.OwnTable:
    table = reading.read(text.encode(), "t.csv", Choices(value_columns=values), shares=True)
    return own_table.read(Atlas.bundled(), table, WANTED)


def refused(text: str) -> InputTableError:
    with pytest.raises(InputTableError) as caught:
        read(text)
    return caught.value


@pytest.mark.parametrize("heading", ["成立年份", "投产时间", "注册日期"])
def test_years_when_firms_began_are_no_industry(heading):
    assert read(f"地区,{heading},水泥,玻璃\n成都市,2001,1,2\n德阳市,2003,3,4\n").columns == (
        "水泥",
        "玻璃",
    )


@pytest.mark.parametrize(
    ("heads", "chosen"),
    [
        ("水泥产值,水泥从业人数,玻璃产值", "水泥产值,玻璃产值"),
        ("水泥本月,水泥累计,玻璃累计", "水泥累计,玻璃累计"),
        ("水泥产值,玻璃产值,陶瓷利润", "水泥产值,玻璃产值"),
        ("水泥,玻璃,水泥产量（吨）", "水泥,玻璃"),
    ],
)
def test_measures_of_one_industry_are_no_industries(heads, chosen):
    text = f"地区,{heads}\n成都市,15,5,3\n德阳市,2,8,1\n"
    fault = refused(text)
    assert fault.key == "error.table_measures"
    assert f"--values {chosen}" in fault.message("zh")
    assert read(text, *chosen.split(",")).columns == tuple(chosen.split(","))


@pytest.mark.parametrize("heads", ["水泥产值,玻璃产值,石材加工产值", "水泥制造,平板玻璃,电力生产"])
def test_one_measure_throughout_is_computed(heads):
    assert read(f"地区,{heads}\n成都市,15,5,3\n").columns == tuple(heads.split(","))


@pytest.mark.parametrize(
    "text",
    [
        "地区,水泥（%）,玻璃（%）\n成都市,45,55\n",
        "地区,水泥,玻璃\n成都市,45%,55%\n",
        "地区,水泥占比\n成都市,45\n",
    ],
)
def test_shares_alone_are_no_amounts(text):
    fault = refused(text)
    assert fault.key == "error.own_only_shares"
    assert "水泥" in fault.message("zh")


def test_shares_beside_amounts_are_left_out():
    table = reading.read(
        "地区,水泥,玻璃,水泥（%）,玻璃增速\n成都市,45,55,2,3\n".encode(), "t.csv", shares=True
    )
    assert [c.reason for c in table.columns] == ["heading", "numbers", "numbers", "share", "share"]
