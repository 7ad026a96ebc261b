"""Codes of GB/T 4754 as they are written."""

import pyarrow as pa
import pytest

from gis.enterprises import industry
from gis.errors import SettingError


@pytest.mark.parametrize(
    ("text", "digits", "expected"),
    [
        ("C3011", 2, ("30", "")),
        ("c3011", 4, ("3011", "")),
        ("3011 水泥制造", 3, ("301", "")),
        ("0111", 2, ("01", "")),
        ("3011.0", 4, ("3011", "")),
        ("30", 2, ("30", "")),
        ("30", 3, ("", "short")),
        ("", 2, ("", "blank")),
        ("  ", 2, ("", "blank")),
        ("水泥", 2, ("", "wrong")),
        ("D3011", 2, ("", "wrong")),  # 30 is manufacturing, C
        ("00", 2, ("", "wrong")),
        ("98", 2, ("", "wrong")),
        ("30115", 2, ("", "wrong")),
        ("3.5", 2, ("", "wrong")),
    ],
)
def test_a_code_is_read_or_refused_with_the_reason(text, digits, expected):
    assert industry.code(text, digits) == expected


def test_the_sections_hold_97_divisions_without_gap():
    divisions = [d for a, b in industry.SECTIONS.values() for d in range(a, b + 1)]
    assert divisions == list(range(1, 98))


def test_a_column_keeps_its_rows_apart():
    place, names, why = industry.codes(pa.array(["C30", "", "x", "30"]), 2)
    assert [names[i] for i in place] == ["30", "", "", "30"]
    assert why.tolist() == ["", "blank", "wrong", ""]


def test_five_digits_are_no_level():
    with pytest.raises(SettingError):
        industry.code("3011", 5)
