"""What the table of targets says of the year that a goal is measured against."""

from __future__ import annotations

import math

import pytest

from views.layout import target_panel

ROW = {
    "unit": "%",
    "base_value": math.nan,
    "base_year": math.nan,
    "implied_base_value": math.nan,
    "implied_base_year": math.nan,
    "implied_base_relation": "",
}


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({}, ""),
        ({"base_year": 2025.0}, "2025"),  # 比2025年下降10%: no figure of that year is told
        ({"base_year": 2025.0, "base_value": 80.0}, "80（2025）"),
    ],
)
def test_the_year_that_a_goal_is_against_is_shown(monkeypatch, known, said):
    monkeypatch.setattr(target_panel, "the_language", lambda: "zh")
    assert target_panel.base({**ROW, **known}) == said


def test_a_base_of_nothing_has_no_sign():
    """A bound of nothing was said as ≤ -0.0."""
    assert [target_panel._implied(value, "<=") for value in (0.0, 12.34)] == ["0.0", "12.4"]
    assert target_panel._implied(12.39, ">=") == "12.3"
