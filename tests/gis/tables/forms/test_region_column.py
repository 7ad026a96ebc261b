"""The column of regions under headings as offices write them, and sheets that begin in B2."""

from __future__ import annotations

import io

import openpyxl
import pytest

from gis.atlas import Atlas
from gis.industries import own_table
from gis.tables import reading


def _read(content: bytes, level: str = "prefecture", file: str = "a.csv") -> dict[str, object]:
    atlas = Atlas.bundled()
    table = reading.read(content, file, known=own_table.known(atlas))
    own = own_table.read(atlas, table, own_table.Wanted(level=level))
    assert own.faults.empty
    return own.table.to_dict()


@pytest.mark.parametrize("heading", ["县区名称", "各县（市、区）", "所在县区", "县别"])
def test_a_heading_of_regions_in_the_words_of_an_office(heading):
    content = f"{heading},水泥\n郫　都,3\n温　江,4\n".encode()
    assert _read(content, "county") == {"水泥": {"510117": 3.0, "510115": 4.0}}


def test_a_heading_of_the_built_up_city_is_no_column_of_regions():
    content = "城市,全市,市区\n成都市,9,7\n德阳市,5,2\n".encode()
    table = reading.read(content, "a.csv", known=own_table.known(Atlas.bundled()))
    assert table.region.name == "城市"


@pytest.mark.parametrize(
    "cells", [("510100.0", "510600.0"), ("510100成都市", "510600德阳市"), ("成都市*", "德阳市*")]
)
def test_names_under_a_heading_that_says_nothing_are_known_as_written(cells):
    content = f"名称,水泥\n{cells[0]},3\n{cells[1]},4\n".encode()
    assert _read(content) == {"水泥": {"510100": 3.0, "510600": 4.0}}


def test_a_province_beside_names_or_codes_says_where_they_lie():
    named = "省份,名称,水泥\n四川省,成都市,3\n四川省,德阳市,4\n".encode()
    coded = "省份,代码,水泥\n四川省,510100,3\n四川省,510600,4\n".encode()
    assert _read(named) == _read(coded) == {"水泥": {"510100": 3.0, "510600": 4.0}}


def test_a_prefecture_called_like_an_area_is_a_region():
    content = "市州,水泥\n长沙,3\n湘西,4\n".encode()
    assert _read(content) == {"水泥": {"430100": 3.0, "433100": 4.0}}


def _workbook(rows: list[list[object]], merged: str = "") -> bytes:
    book, made = openpyxl.Workbook(), io.BytesIO()
    for number, row in enumerate(rows, 2):
        for position, cell in enumerate(row, 2):
            book.active.cell(number, position, cell)
    if merged:
        book.active.merge_cells(merged)
    book.save(made)
    return made.getvalue()


@pytest.mark.parametrize("merged", ["", "B2:D2"])
def test_a_sheet_that_begins_in_b2_has_its_title_and_notes_left_out(merged):
    rows = [
        ["主要产业产值"],
        ["地区", "水泥", "玻璃"],
        ["成都市", 3, 1],
        ["德阳市", 4, 2],
        ["注：快报数。"],
    ]
    assert _read(_workbook(rows, merged), file="a.xlsx") == {
        "水泥": {"510100": 3.0, "510600": 4.0},
        "玻璃": {"510100": 1.0, "510600": 2.0},
    }


def test_a_title_with_a_unit_in_brackets_names_the_unit_of_the_table():
    content = "分地区产值（亿元）,,\n地区,水泥,占比%\n成都市,3,60\n德阳市,2,40\n".encode()
    table = reading.read(content, "a.csv", known=own_table.known(Atlas.bundled()))
    assert [(c.name, c.unit.written if c.unit else "") for c in table.columns] == [
        ("地区", "亿元"), ("水泥", "亿元"), ("占比%", "%"),
    ]  # fmt: skip


def test_a_row_that_tells_headings_written_twice_apart_is_one_of_headings():
    content = (
        "地区,产值（亿元）,排名,产值（亿元）\n,水泥,,玻璃\n成都市,3,1,5\n德阳市,2,2,6\n".encode()
    )
    found = _read(content)
    assert found["产值（亿元） 水泥"] == {"510100": 3.0, "510600": 2.0}
    assert found["产值（亿元） 玻璃"] == {"510100": 5.0, "510600": 6.0}
