"""Rows that add up others, wherever their word stands, and headings that stand more than once."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.industries import own_table
from gis.tables import reading
from gis.tables.table import Table


def _table(content: str, *, shares: bool = False) -> Table:
    known = own_table.known(Atlas.bundled())
    return reading.read(content.encode(), "a.csv", known=known, shares=shares)


def _own(content: str, level: str) -> dict[str, object]:
    own = own_table.read(Atlas.bundled(), _table(content), own_table.Wanted(level=level))
    assert own.faults.empty
    return own.table.to_dict()


def test_a_total_below_the_running_numbers_is_a_total():
    table = _table("序号,地区,水泥\n1,成都市,3\n2,德阳市,1\n合计,,4\n")
    assert [(r.row, r.reason, r.text) for r in table.left_out] == [(4, "total_row", "合计")]
    assert table.texts(table.column("水泥")).tolist() == ["3", "1"]


def test_a_citys_own_row_beside_its_counties_is_their_sum():
    content = (
        "市,区县,水泥\n徐州市,,3\n徐州市,鼓楼区,1\n徐州市,云龙区,2\n南京市,,3\n南京市,鼓楼区,3\n"
    )
    assert _own(content, "county") == {"水泥": {"320302": 1.0, "320303": 2.0, "320106": 3.0}}
    assert [(r.row, r.reason) for r in _table(content).left_out] == [
        (2, "wider_row"),
        (5, "wider_row"),
    ]


def test_a_row_without_a_region_whose_city_has_no_other_row_stays_a_fault():
    table = _table("市,区县,水泥\n徐州市,鼓楼区,1\n南京市,,3\n")
    own = own_table.read(Atlas.bundled(), table, own_table.Wanted(level="county"))
    assert own.faults[["row", "reason"]].to_numpy().tolist() == [[3, "empty"]]


def test_counties_of_one_name_below_two_cities_that_are_written_once():
    content = (
        "市,区县,水泥\n徐州市,小计,3\n,鼓楼区,1\n,云龙区,2\n南京市,小计,7\n,鼓楼区,3\n,玄武区,4\n"
    )
    assert _own(content, "county") == {
        "水泥": {"320302": 1.0, "320303": 2.0, "320106": 3.0, "320102": 4.0}
    }


def test_growth_headed_alike_is_called_after_its_amount():
    content = "地区,水泥（万元）,同比增长,玻璃,同比增长\n成都市,1,5%,2,-3%\n德阳市,4,1%,3,2%\n"
    assert _own(content, "prefecture")["玻璃 同比增长"] == {"510100": -0.03, "510600": 0.02}
    assert [c.name for c in _table(content, shares=True).of("value")] == ["水泥（万元）", "玻璃"]


def test_amounts_headed_alike_stay_refused():
    with pytest.raises(InputTableError, match="列名“产值”用了不止一次"):
        _table("地区,产值,排名,产值\n成都市,1,1,2\n德阳市,3,2,4\n")


@pytest.mark.parametrize("heading", ["地区（单位：万元）,水泥", "地区,水泥,单位：万元"])
def test_a_unit_in_the_corner_is_that_of_all_columns(heading):
    table = _table(f"{heading}\n成都市,3,\n德阳市,4,\n")
    assert table.column("水泥").unit.written == "万元"


def test_another_table_below_is_named_by_the_row_of_its_headings():
    with pytest.raises(InputTableError) as fault:
        _table("地区,水泥\n成都市,1\n德阳市,2\n,\n地区,玻璃\n绵阳市,3\n自贡市,4\n")
    assert fault.value.message("zh").startswith("第 5 行又写着列名（地区、玻璃），")
    assert fault.value.message("en").startswith("Row 5 holds headings again (地区, 玻璃),")


def test_quanzhou_is_a_county_beside_larger_ones_and_else_all_of_its_prefecture():
    county = _table("区县,水泥\n全州,5\n兴安,9\n灵川,3\n")
    assert county.left_out == ()
    prefecture = _table("区县,水泥\n西昌市,5\n会理市,4\n全州,9\n")
    assert [(r.row, r.reason) for r in prefecture.left_out] == [(4, "total_row")]


def test_a_heading_that_pandas_wrote_twice_stands_twice():
    with pytest.raises(InputTableError, match="列名“水泥”用了不止一次（B、C 列）"):
        _table("地区,水泥,水泥.1\n成都市,5,5\n德阳市,3,3\n")
