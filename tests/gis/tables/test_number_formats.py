"""Numbers that a workbook shows in another size than its cells hold: taken as shown, and said."""

from __future__ import annotations

import io

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.errors import said
from gis.tables import cells, reading, report, units

YUAN_AS_WAN = "0!.0,"
BY_SIZE = '[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0'


def book(heading: str, form: str, *values: float) -> bytes:
    made = openpyxl.Workbook()
    for row in (["地区", heading], *zip(["成都市", "德阳市", "绵阳市"], values, strict=True)):
        made.active.append(row)
    for number in (2, 3, 4):
        made.active.cell(number, 2).number_format = form
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def column(table, name):
    return cells.numbers(table.frame[name]).array.tolist()


def test_yuan_shown_as_wan_are_read_as_shown_and_said():
    table = reading.read(book("产值（万元）", YUAN_AS_WAN, 1234567, 891234, 0), "a.xlsx")
    assert column(table, "产值（万元）") == [123.4567, 89.1234, 0]
    remarks = [said(line, "zh") for line in report.lines(table) if "显示" in said(line, "zh")]
    assert remarks == [
        "有 2 个数字的单元格格式改变了大小，按工作簿显示的读取：B（产值（万元））（如 B2 存的是 1234567，显示为 123.4567）"
    ]


def test_a_format_that_chooses_by_size_gives_amounts_in_one_unit():
    table = reading.read(book("产值", BY_SIZE, 1234567890, 891234, 45), "a.xlsx")
    assert column(table, "产值") == [1234567890, 891234, 45]
    assert not any("显示" in said(line, "zh") for line in report.lines(table))
    headed = reading.read(book("产值（万元）", BY_SIZE, 1234567890, 891234, 0), "a.xlsx")
    assert column(headed, "产值（万元）")[:2] == [123456.789, 89.1234]


def test_a_unit_in_the_format_counts_like_one_in_the_cell():
    table = reading.read(book("产值", '0.0"亿元"', 12, 8.5, 3), "a.xlsx")
    assert column(table, "产值") == [12e8, 8.5e8, 3e8]


@pytest.mark.parametrize("form", ["#,##0", "0.00", '0"家"', '0"公里"', '_ * #,##0.00_ ;_ * "-"??_ ;_ @_ ', "000-0000", "0.00E+00"])
def test_other_formats_leave_numbers_alone(form):
    table = reading.read(book("企业数", form, 1200, 30, 4), "a.xlsx")
    assert column(table, "企业数") == [1200, 30, 4]
    assert not any("显示" in said(line, "zh") for line in report.lines(table))


def test_a_hidden_percent_sign_makes_wan_of_millions_and_no_share():
    table = reading.read(book("产值（万元）", '0.00,,"万元"\n%', 1234567, 20000, 5000), "a.xlsx")
    assert column(table, "产值（万元）") == pytest.approx([1234567, 20000, 5000])
    share = reading.read(book("占比", "0.0%", 0.5, 0.25, 0.1), "a.xlsx")
    assert not any("显示" in said(line, "zh") for line in report.lines(share))


@pytest.mark.parametrize(
    ("form", "power"),
    [("#,##0,", 3), ("0.0,,", 6), ("0,,.0", 6), (r"0\.00,,", 8), ('0"."0,', 4), ("0!.00", 2), ("[Red]0!.0,", 4)],
)
@settings(max_examples=20)
@given(value=st.integers(1, 10**15))
def test_every_digit_stays(form, power, value):
    assert units.shown(form, value) == units.Shown(power, "")
    assert units.Shown(power, "").of(value) == value / 10**power
