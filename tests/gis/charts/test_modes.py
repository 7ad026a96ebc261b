"""The chart of a shift: lines where the figures are, names at their ends, the same bytes again."""

from __future__ import annotations

import itertools

import pandas as pd
import pytest

from gis.charts import modes, paper
from gis.charts.modes import Titles

TABLE = pd.DataFrame(
    {"公路": [1e5, 2e5, 3e5], "铁路": [9e5, 5e5, 3e5], "水路": [0.0, 1e5, 2.9e5]},
    index=[0.0, 20.0, 40.0],
)
MARKS = {"公路": ("#b5541c", ()), "铁路": ("#3a3f47", (4.0, 2.0)), "水路": ("#1f77b4", (1.0, 1.0))}


def drawn(**options):
    settings = {"current": (20.0, "现值"), "width_px": 700}
    return modes.by_mode(TABLE, MARKS, modes.Titles("x", "y"), **(settings | options))


def test_each_mode_is_a_line_over_the_values():
    axis = drawn().axes[0]
    lines = {line.get_label(): line for line in axis.lines if line.get_label() in TABLE}
    assert lines["铁路"].get_xdata().tolist() == [0, 20, 40]
    assert lines["铁路"].get_ydata().tolist() == [9e5, 5e5, 3e5]
    assert lines["铁路"].get_color() == "#3a3f47"
    assert lines["公路"].get_linestyle() == "-"
    assert axis.get_ylim()[0] == 0


def test_names_at_the_ends_keep_apart_in_the_order_of_the_lines():
    axis = drawn().axes[0]
    heights = {text.get_text(): text.xy[1] for text in axis.texts if text.get_text() in TABLE}
    ordered = sorted(heights, key=heights.get)
    assert ordered[0] == "水路"
    tall = sorted(heights.values())
    assert min(b - a for a, b in itertools.pairwise(tall)) >= 0.069 * 9e5


@pytest.mark.parametrize(("current", "lines"), [(20.0, 4), (55.0, 3)])
def test_the_value_now_is_marked_where_it_lies_among_the_values(current, lines):
    axis = drawn(current=(current, "现值")).axes[0]
    assert len(axis.lines) == lines
    assert axis.get_xlim()[1] < 50


def test_numbers_are_counted_as_their_language_does():
    assert modes.counted(12_500_000, "zh") == "1,250 万"
    assert modes.counted(12_500_000, "en") == "12,500 k"
    assert modes.counted(500, "zh") == "500"
    # Ticks of a small shipment: 0, 0, 1, 1, 2 stood along the axis.
    assert [modes.counted(value, "zh") for value in (0.0, 0.5, 1.0, 1.5)] == [
        "0",
        "0.5",
        "1",
        "1.5",
    ]


def test_it_keeps_to_its_width_and_its_bytes():
    assert drawn(width_px=358).get_size_inches()[0] * 96 == pytest.approx(358)
    assert paper.to_svg(drawn()) == paper.to_svg(drawn())


def test_all_zero_is_drawn_too():
    assert modes.by_mode(TABLE * 0, MARKS, Titles(label="x", quantity="y"), current=(1.0, "")).axes  # fmt: skip
