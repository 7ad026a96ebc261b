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
