"""A column of units says what the numbers of each row are in: kept, converted with a word, or refused."""

from __future__ import annotations

import pytest

from gis.errors import InputTableError, said
from gis.tables import reading, report
from gis.tables.roles import Choices


def read(text: str, **choices):
    return reading.read(text.encode(), "t.csv", Choices(**choices), shares=True)


def values(table, name: str) -> list[float]:
    return table.numbers(table.column(name)).array.tolist()


def test_units_of_one_quantity_are_converted_to_the_commonest_with_a_word():
    table = read(
        "地区,产业,值,单位\n成都市,水泥,1.5,亿元\n成都市,玻璃,500,万元\n德阳市,水泥,2000,万元\n"
    )
    assert values(table, "值") == [15000, 500, 2000]
    assert table.column("值").unit.written == "万元"
    assert "亿元（1 行，如第 2 行）、万元（2 行，如第 3、4 行）；数值都已换算为“万元”" in "\n".join(
        said(line, "zh") for line in report.lines(table)
    )


def test_a_wide_table_is_converted_row_by_row_also_where_a_cell_has_its_own_unit():
    table = read("地区,单位,水泥,玻璃\n成都市,万元,15,5亿元\n德阳市,亿元,2,8\n", unit="亿元")
    assert values(table, "水泥") == [0.0015, 2]
    assert values(table, "玻璃") == [5, 8]


def test_one_unit_throughout_is_the_unit_of_the_values():
    table = read("地区,计量单位,水泥,玻璃\n成都市,万元,15,5\n德阳市,万元,2,8\n")
    assert [c.unit.written for c in table.of("value")] == ["万元", "万元"]
    assert values(table, "水泥") == [15, 2]
    assert values(read("地区,单位,水泥,玻璃\n成都市,万元,15,5\n", unit="元"), "水泥") == [150000]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("地区,单位,水泥\n成都市,万元,15\n德阳市,吨,2\n", "error.table_row_units"),
        ("地区,单位,水泥\n成都市,万元,15\n德阳市,,2\n", "error.table_row_units"),
        ("地区,单位,水泥（万元）\n成都市,万元,15\n德阳市,亿元,2\n", "error.table_row_units_differ"),
        ("单位：亿元,,\n地区,产值,单位\n成都市,100,万元\n德阳市,40,万元\n", "error.table_row_units_above"),
        ("地区,单位,产值,企业数\n成都市,万元,15,3\n德阳市,亿元,2,4\n", "error.table_row_units_of"),
        ("地区,水泥,单位,玻璃,单位\n成都市,1,万元,15,亿元\n", "error.table_unit_columns"),
    ],
)  # fmt: skip
def test_what_cannot_be_one_unit_is_refused(text, key):
    with pytest.raises(InputTableError) as caught:
        read(text)
    assert caught.value.key == key
    assert "万元" in caught.value.message("zh")


def test_organisations_and_units_left_out_by_the_user_change_nothing():
    for table in (
        read("地区,单位,水泥\n成都市,经信局,15\n德阳市,统计局,2\n"),
        read("地区,单位,水泥\n成都市,万元,15\n德阳市,亿元,2\n", ignore=("单位",)),
    ):
        assert values(table, "水泥") == [15, 2]
        assert table.column("水泥").unit is None
