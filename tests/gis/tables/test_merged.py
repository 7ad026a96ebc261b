"""Merged cells: the figures that a screen shows, none that it hides, none for two columns at once."""

from __future__ import annotations

import io
import re
import zipfile

import numpy as np
import openpyxl
import pytest

from gis.tables import reading

HEAD = ["地区", "水泥制造", "平板玻璃", "陶瓷砖"]
ROWS = [
    ["成都市", 12, 99, 7],
    ["自贡市", 28, 1047, 866],
    ["攀枝花市", 285, 660, 796],
    ["德阳市", 656, 156, 353],
]


def book(*ranges: str, change=None) -> bytes:
    """A workbook whose ranges are merged by their tag alone: what is below stays in the file."""
    made = openpyxl.Workbook()
    for row in [HEAD, *ROWS]:
        made.active.append(row)
    if change is not None:
        change(made.active)
    stream = io.BytesIO()
    made.save(stream)
    out = io.BytesIO()
    with zipfile.ZipFile(stream) as before, zipfile.ZipFile(out, "w") as after:
        for member in before.infolist():
            content = before.read(member)
            if member.filename == "xl/worksheets/sheet1.xml" and ranges:
                tags = "".join(f'<mergeCell ref="{one}"/>' for one in ranges)
                content = content.replace(
                    b"</sheetData>",
                    f'</sheetData><mergeCells count="{len(ranges)}">{tags}</mergeCells>'.encode(),
                )
            after.writestr(member, content)
    return out.getvalue()


def read(*ranges: str, change=None):
    table = reading.read(book(*ranges, change=change), "t.xlsx")
    found = {c.name: table.numbers(c) for c in table.of("value")}
    said = [term.values for term in table.rows.remarks if term == "table_remark.covered"]
    return (
        {n: c.array.tolist() for n, c in found.items()},
        {n: c.faults for n, c in found.items() if c.faults},
        said,
    )


def test_a_number_over_two_columns_is_of_neither_and_what_it_covers_is_named():
    values, faults, said = read("B2:C2")
    assert faults == {"水泥制造": {0: "merged"}, "平板玻璃": {0: "merged"}}
    assert said == [{"count": 1, "cells": ["C2 = 99"]}]
    assert np.isnan(values["平板玻璃"][0])
    assert values["平板玻璃"][1:] == [1047, 660, 156]
    assert values["陶瓷砖"] == [7, 866, 796, 353]


def test_a_number_over_rows_and_columns_is_of_none_of_them():
    _, faults, said = read("B2:C3")
    assert faults == {
        "水泥制造": {0: "merged", 1: "merged"},
        "平板玻璃": {0: "merged", 1: "merged"},
    }
    assert said == [{"count": 3, "cells": ["C2 = 99", "B3 = 28", "C3 = 1047"]}]


def test_the_first_of_rows_that_share_a_number_has_it_no_more_than_the_others():
    _, faults, _ = read("D2:D4")
    assert faults == {"陶瓷砖": {0: "merged", 1: "merged", 2: "merged"}}


def test_a_name_over_a_column_of_figures_hides_them():
    values, faults, said = read("A2:B2")
    assert faults == {"水泥制造": {0: "merged"}}
    assert said == [{"count": 1, "cells": ["B2 = 12"]}]
    assert values["平板玻璃"][0] == 99


@pytest.mark.parametrize(("shown", "reason"), [("—", "missing_mark"), ("<5", "bound")])
def test_a_mark_over_two_columns_is_the_mark_of_both(shown, reason):
    def change(sheet) -> None:
        sheet["B2"].value, sheet["C2"].value = shown, None

    _, faults, said = read("B2:C2", change=change)
    assert faults == {"水泥制造": {0: reason}, "平板玻璃": {0: reason}}
    assert said == []


def test_a_number_as_wide_as_its_heading_is_its_number():
    def change(sheet) -> None:
        for row in range(1, 6):
            sheet.cell(row, 5).value = None
        for row in range(2, 6):
            sheet.cell(row, 4).value = row

    wide = [f"D{n}:E{n}" for n in range(1, 6)]
    values, faults, said = read(*wide, change=change)
    assert (values["陶瓷砖"], faults, said) == ([2, 3, 4, 5], {}, [])


def test_a_merged_region_stands_in_each_row_and_a_copy_below_is_no_news():
    def change(sheet) -> None:
        sheet["A1"].value, sheet["B1"].value = "地区", "行业"
        for row in range(2, 6):
            sheet.cell(row, 1).value = "成都市"
            sheet.cell(row, 2).value = f"行业{row}"

    table = reading.read(book("A2:A5", change=change), "t.xlsx")
    assert table.texts(table.region).tolist() == ["成都市"] * 4
    assert table.rows.remarks == ()


def test_no_merge_changes_nothing():
    values, faults, said = read()
    assert (faults, said) == ({}, [])
    assert values["平板玻璃"] == [99, 1047, 660, 156]
    assert re.search(b"mergeCell", book()) is None


def carried(content: str):
    table = reading.read(content.encode(), "t.csv")
    said = [term.values for term in table.rows.remarks if term == "table_remark.carried"]
    return table.texts(table.region).tolist(), said


def test_a_region_written_once_stands_in_each_row_of_its_group():
    regions, said = carried("地区,行业,人数\n成都市,水泥,1\n,玻璃,2\n德阳市,水泥,3\n,玻璃,4\n")
    assert regions == ["成都市", "成都市", "德阳市", "德阳市"]
    assert said == [{"column": "地区", "count": 2, "row": 3, "value": "成都市"}]


def test_years_under_each_region_are_carried_too():
    table = reading.read(
        "地区,年份,行业,人数\n成都市,2022,水泥,1\n,,玻璃,2\n,2023,水泥,3\n,,玻璃,4\n德阳市,2022,水泥,5\n,,玻璃,6\n"
        ",2023,水泥,7\n,,玻璃,8\n".encode(),
        "t.csv",
    )
    assert table.texts(table.region).tolist() == ["成都市"] * 4 + ["德阳市"] * 4
    assert table.texts(table.of("date")[0]).tolist() == ["2022", "2022", "2023", "2023"] * 2


@pytest.mark.parametrize(
    "content",
    [
        # One cell forgotten: 成都市 heads two groups.
        "地区,行业,人数\n成都市,水泥,1\n,玻璃,2\n成都市,瓷砖,3\n德阳市,玻璃,4\n",
        # The second row would be 成都市's cement again.
        "地区,行业,人数\n成都市,水泥,1\n,水泥,2\n德阳市,水泥,3\n,玻璃,4\n",
        # Nothing says what the rows without a region are.
        "地区,水泥,玻璃\n成都市,1,2\n,3,4\n德阳市,5,6\n,7,8\n",
        "地区,行业,人数\n,水泥,1\n成都市,玻璃,2\n,瓷砖,3\n",
    ],
)
def test_an_empty_cell_that_may_be_anything_stays_empty(content):
    regions, said = carried(content)
    assert "" in regions
    assert said == []


def test_ditto_is_what_stands_above():
    regions, said = carried("地区,水泥,玻璃\n成都市,1,2\n德阳市,3,4\n同上,5,6\n〃,7,8\n")
    assert regions == ["成都市", "德阳市", "德阳市", "德阳市"]
    assert said == [{"column": "地区", "count": 2, "row": 4, "value": "德阳市"}]
