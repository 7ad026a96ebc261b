"""The choropleth: classes handed in from outside, missing data never in a class."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.space import classes
from layers.themes.choropleth import (
    MISSING,
    RAMP,
    UNREACHABLE,
    Measure,
    choropleth_layer,
    choropleth_legend,
    class_colours,
    colours,
)

PALE, DARK = RAMP[0], RAMP[-1]
BREAKS = (0.0, 5.0, 10.0)
VALUES = pd.Series(
    [0.0, 5.0, 5.1, math.nan, math.inf], index=["990100", "990200", "990300", "980100", "980200"]
)


def entries(legend: list[dict]) -> dict[str, str]:
    return {entry["text"]: entry["count"] for part in legend for entry in part["entries"]}


def test_each_value_has_the_colour_of_its_class_and_missing_has_its_own():
    fills = choropleth_layer(VALUES, BREAKS, label="产值", unit="亿元").spec["fills"]
    assert fills == {
        "990100": {"stripes": [PALE], "wide": False},
        "990200": {"stripes": [PALE], "wide": False},
        "990300": {"stripes": [DARK], "wide": False},
        "980100": MISSING,
        "980200": UNREACHABLE,
    }


def test_notes_say_the_figure_with_its_unit_or_that_there_is_none():
    notes = choropleth_layer(VALUES * 1000, BREAKS, label="产值", unit="亿元").spec["notes"]
    assert notes["990200"] == ["产值：5,000 亿元"]
    assert notes["980100"] == ["产值：无数据"]
    assert notes["980200"] == ["产值：不可达"]


def test_legend_counts_every_class_and_what_is_missing():
    legend = choropleth_legend(VALUES, BREAKS, Measure(label="产值", unit="亿元"))
    assert entries(legend) == {"0–5": "2", "6–10": "1", "不可达": "1", "无数据": "1"}
    assert legend[0]["name"] == "产值（亿元）"
    assert choropleth_legend(VALUES, BREAKS, Measure(label="Output", unit="t"), lang="en")[0][
        "name"
    ] == ("Output (t)")


def test_a_complete_map_has_no_entry_for_missing_data():
    assert set(entries(choropleth_legend(VALUES.iloc[:3], BREAKS, Measure(label="x")))) == {
        "0–5",
        "6–10",
    }


def test_maps_that_share_breaks_share_colours_and_classes():
    one = pd.Series([1.0, 9.0], index=["a", "b"])
    two = pd.Series([9.0, 2.0], index=["a", "b"])
    fills = [choropleth_layer(values, BREAKS, label="x").spec["fills"] for values in (one, two)]
    assert fills[0]["b"] == fills[1]["a"]
    assert fills[0]["a"] == fills[1]["b"]
    legends = [
        entries(choropleth_legend(values, BREAKS, Measure(label="x"))) for values in (one, two)
    ]
    assert legends[0] == legends[1] == {"0–5": "1", "6–10": "1"}


@pytest.mark.parametrize(
    ("breaks", "expected"),
    [
        # (0, 0], (0, 1] and (1, 3] hold the whole numbers 0, 1, and 2 with 3.
        ((0.0, 0.0, 1.0, 3.0), {"0": "2", "1": "1", "2–3": "2"}),
        ((0.0, 2.0, 3.0), {"0–2": "4", "3": "1"}),
        # Edges between whole numbers are no counts.
        ((0.0, 1.5, 3.0), {"0.0–1.5": "3", "1.6–3.0": "2"}),
    ],
)
def test_classes_of_counts_name_the_whole_numbers_they_hold(breaks, expected):
    counts = pd.Series([0.0, 0.0, 1.0, 2.0, 3.0], index=list("abcde"))
    assert entries(choropleth_legend(counts, breaks, Measure(label="x"))) == expected


def test_a_class_without_a_region_stays_in_the_legend():
    assert entries(choropleth_legend(pd.Series({"a": 1.0}), BREAKS, Measure(label="x"))) == {
        "0–5": "1",
        "6–10": "0",
    }


def test_zeros_alone_in_the_lowest_class():
    breaks = (0.0, 0.0, 3.0)
    values = pd.Series({"a": 0.0, "b": 1.0, "c": 3.0})
    fills = choropleth_layer(values, breaks, label="x").spec["fills"]
    assert fills["a"]["stripes"] == [PALE]
    assert fills["b"] == fills["c"] == {"stripes": [DARK], "wide": False}
    assert entries(choropleth_legend(values, breaks, Measure(label="x"))) == {
        "0": "1",
        "1–3": "2",
    }


def test_a_number_outside_the_breaks_is_drawn_as_the_nearest_class():
    fills = choropleth_layer(pd.Series({"a": -1.0, "b": 11.0}), BREAKS, label="x").spec["fills"]
    assert [fills[code]["stripes"] for code in "ab"] == [[PALE], [DARK]]


def test_nothing_gives_an_empty_layer():
    layer = choropleth_layer(pd.Series(dtype=float), BREAKS, label="x")
    assert layer.spec["fills"] == {}
    assert layer.spec["notes"] == {}


def test_inputs_are_left_alone():
    before = VALUES.copy(deep=True)
    choropleth_layer(VALUES, BREAKS, label="x")
    choropleth_legend(VALUES, BREAKS, Measure(label="x"))
    pd.testing.assert_series_equal(VALUES, before)


def brightness(colour: str) -> float:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


@given(st.integers(1, 9))
def test_colours_run_from_pale_to_dark_and_none_stands_twice(count):
    found = [brightness(colour) for colour in colours(count)]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == count


@given(st.integers(1, 8), st.integers(1, 8))
def test_two_ramps_meet_at_zero_and_darken_away_from_it(below, above):
    found = class_colours([float(edge) for edge in range(-below, above + 1)])
    assert len(set(found)) == below + above
    left, right = ([brightness(c) for c in side] for side in (found[:below], found[below:]))
    assert left == sorted(left)
    assert right == sorted(right, reverse=True)


def test_a_loss_and_a_gain_never_share_a_class():
    values = pd.Series([-4.0, -1.0, 2.0, 9.0], index=list("ABCD"))
    breaks = classes.breaks([values], "equal", 2, zero=True)
    assert breaks == (-4.0, 0.0, 2.5, 9.0)
    fills = choropleth_layer(values, breaks, label="x").spec["fills"]
    assert fills["A"] == fills["B"]
    assert fills["B"] != fills["C"]


@pytest.mark.parametrize(
    ("breaks", "expected"),
    [((0.0, 5.0), 0), ((0.11, 0.52), 2), ((1.5, 9.0), 1), ((0.001, 0.002, 0.9), 3)],
)
def test_labels_have_as_many_decimals_as_they_need(breaks, expected):
    assert classes.digits(breaks) == expected
