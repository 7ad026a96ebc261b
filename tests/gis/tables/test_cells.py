"""The one parser of written numbers: a right value or a reason, never a part of what is written."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.tables import cells, units
from gis.words.catalogue import catalogue

READ = {
    "12": 12, "-3.5": -3.5, "+7": 7, ".5": 0.5, "1.": 1, "0": 0, "1e3": 1000, "5.10113E+11": 510113e6,
    "1,200": 1200, "12,345.6": 12345.6, "1,234,567": 1234567, "１２": 12, "１，２００．５": 1200.5,
    "−5": -5, "－５": -5, " 3\u00a0": 3, "\ufeff4\u200b": 4, "6%": 0.06, "６％": 0.06, "5‰": 0.005,
    "12万吨": 120000, "1.2亿元": 1.2e8, "1.1亿元": 110000000, "3千克": 0.003, "1200吨": 1200,
    "5 万人": 50000, "007": 7, "-0": 0, "1,000吨": 1000,
}  # fmt: skip
REFUSED = {
    "1,2": "comma", "12,34": "comma", "7,5": "comma", "0,123": "comma", "1,234,56": "comma",
    "1,,234": "comma", "1 200": "space", "- 5": "space", "1.200.000": "dots", "1.200,5": "dots",
    "¥12": "currency", "￥1,200": "currency", "$5": "currency", "—": "missing_mark",
    "…": "missing_mark", "-": "missing_mark", "NA": "missing_mark", "nan": "missing_mark",
    "无": "missing_mark", "..": "missing_mark", "372①": "footnote", "372*": "footnote",
    "12[1]": "footnote", "5.2（预计）": "footnote", "<5": "bound", "≥10": "bound", "约30": "bound",
    "50以上": "bound", "3-5": "range", "3～5": "range", "10—20万元": "range", "(12)": "brackets",
    "12号": "unit", "3桶": "unit", "1e400": "large", "-1e999": "large", "9e307亿元": "large",
    "1e-400": "small", "12345678901234567890": "digits", "2023-05-01": "date", "8:30": "date",
    "TRUE": "truth", "是": "truth", "#DIV/0!": "error", "#REF!": "error", "停产": "not_number",
    "一百二十": "not_number", "٣٤": "not_number", "0x10": "not_number", "1_000": "not_number",
    "inf": "not_number", "∞": "not_number", "1/2": "not_number",
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), READ.items())
def test_what_can_be_read_in_one_way_is_read(text, value):
    found = cells.number(text)
    assert (found.value, found.fault) == (value, "")


@pytest.mark.parametrize(("text", "reason"), REFUSED.items())
def test_what_can_be_read_in_two_ways_has_its_reason(text, reason):
    found = cells.number(text)
    assert math.isnan(found.value)
    assert found.fault == reason


def test_every_reason_has_its_sentence_and_a_case():
    assert {f"own.{reason}" for reason in cells.REASONS} <= set(catalogue())
    of_columns = {"mixed_percent", "mixed_unit", "scale", "scale_twice", "merged", "formula"}
    assert set(REFUSED.values()) | of_columns == set(cells.REASONS)


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_what_a_program_writes_is_read_as_it_is(value):
    assert cells.number(repr(float(value))).value == float(value)
    assert cells.number(f"{value:,.3f}").value == float(f"{value:.3f}")


@given(st.text(max_size=12))
def test_any_text_is_a_value_or_a_reason_and_digits_never_vanish(text):
    found = cells.number(text)
    assert found.fault == "" or (found.fault in cells.REASONS and math.isnan(found.value))
    if not found.fault and not math.isnan(found.value):
        # What was read holds every digit that stands in the cell.
        written = [c for c in cells.folded(text) if c.isdigit()]
        assert written
        assert all(c in "0123456789" for c in written)


@given(
    st.lists(st.sampled_from(["1", "2.5", "", "1e3", "-4", "0", "nan", "1,200", "x", "6%", "3吨"]))
)
def test_the_fast_way_and_the_slow_one_agree(column):
    one_by_one = [cells.number(cell) for cell in column]
    found = cells.numbers(column)
    for i, cell in enumerate(one_by_one):
        if i not in found.faults and cell.unit is None:
            np.testing.assert_equal(found.array[i], cell.value)
        if cell.fault:
            assert found.faults[i] == cell.fault
    assert all(math.isnan(found.array[i]) for i in found.faults)


def test_percent_beside_plain_numbers_is_a_fault_of_the_fewer():
    assert cells.numbers(["6%", "7.5", "8"]).faults == {0: "mixed_percent"}
    assert cells.numbers(["6%", "7%", "0.08"]).faults == {2: "mixed_percent"}
    assert cells.numbers(["6%", "0", ""]).faults == {}
    share = units.unit("%")
    assert cells.numbers(["6%", "7.5"], share).array.tolist() == [6.0, 7.5]


def test_units_of_a_column_agree_or_are_faults():
    assert cells.numbers(["12万吨", "500吨", "0"]).array.tolist() == [120000, 500, 0]
    assert cells.numbers(["12万吨", "7"]).faults == {1: "mixed_unit"}
    assert cells.numbers(["12吨", "3元", "4吨"]).faults == {1: "mixed_unit"}
    assert cells.numbers(["1.2亿", "1.2亿"]).faults == {0: "scale", 1: "scale"}
    yuan, yi = units.unit("元"), units.unit("亿元")
    assert cells.numbers(["1.2亿", "300"], yuan).array.tolist() == [1.2e8, 300]
    assert cells.numbers(["1.2亿"], yi).faults == {0: "scale_twice"}
    assert cells.numbers(["1.2亿元", "3000万元", "2"], yi).array.tolist() == [1.2, 0.3, 2]
    assert cells.numbers(["5吨"], yi).faults == {0: "mixed_unit"}


def test_numbers_of_a_workbook_are_as_they_are():
    import datetime as dt

    found = cells.numbers([5, 2.5, "", None, True, dt.date(2024, 5, 1), float("inf"), "1,200"])
    np.testing.assert_array_equal(found.array[:3], [5, 2.5, np.nan])
    assert found.faults == {4: "truth", 5: "date", 6: "large"}
    assert found.array[7] == 1200


@pytest.mark.parametrize(
    ("word", "base", "factor"),
    [
        ("万元", "元", 1e4),
        ("亿吨", "吨", 1e8),
        ("km²", "平方米", 1e6),
        ("千瓦时", "千瓦时", 1),
        ("T", "吨", 1),
    ],
)
def test_units_by_hand(word, base, factor):
    found = units.unit(word)
    assert (found.base, found.factor) == (base, factor)


@pytest.mark.parametrize("word", ["号", "", "万万", "亿号", "abc"])
def test_what_is_no_unit(word):
    assert units.unit(word) is None


@pytest.mark.parametrize(
    "cell", ["1e101", "-1e308", "9" * 120 + ".5", 1e200, -(10**150), "1e99万亿"]
)
def test_what_cannot_be_squared_is_too_large(cell):
    assert cells.number(cell).fault == "large"
    assert cells.numbers(["1", cell]).faults == {1: "large"}
    assert cells.number("1e100").value == 1e100


def test_per_mille_and_percent_under_headings_of_either_are_what_the_heading_says():
    mille, cent = units.unit("‰"), units.unit("%")
    assert cells.numbers(["5‰", "6", "0.3%"], mille).array.tolist() == [5.0, 6.0, 3.0]
    assert cells.numbers(["5‰", "6", "7%"], cent).array.tolist() == [0.5, 6.0, 7.0]


def test_a_share_is_no_amount_however_many_there_are():
    found = cells.numbers(["5%", "6%"], units.unit("亿元"))
    assert found.faults == {0: "mixed_unit", 1: "mixed_unit"}
    assert np.isnan(found.array).all()
