"""Totals as circles: areas as the numbers, unknown is a ring, nothing is no circle."""

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from layers.themes.choropleth import Measure
from layers.themes.circles import (
    LARGEST_PX,
    SMALLEST_PX,
    Scale,
    circle_layer,
    circle_legend,
    is_total,
)

VALUES = pd.Series({"a": 100.0, "b": 400.0, "c": 0.0, "d": math.nan, "e": 25.0})
POINTS = pd.DataFrame({"name": list("甲乙丙丁戊"), "lon": 104.0, "lat": 30.0}, index=list("abcde"))


def test_areas_are_as_the_numbers():
    items = circle_layer(VALUES, POINTS, Measure("产值", "亿元"), Scale(400.0)).spec["items"]
    assert [(item["id"], item["shape"], item["size"]) for item in items] == [
        ("d", "ring", 12), ("b", "circle", 46), ("a", "circle", 23), ("e", "circle", 12),
    ]  # fmt: skip
    assert items[1]["notes"] == ["乙", "产值：400 亿元"]
    assert items[0]["notes"] == ["丁", "产值：无数据"]


@given(st.floats(1e-9, 1e12), st.floats(0, 1))
def test_diameters_follow_the_root(largest, share):
    pixels = Scale(largest).pixels(largest * share)
    assert pixels == max(SMALLEST_PX, round(LARGEST_PX * math.sqrt(largest * share / largest)))


def test_the_legend_shows_what_circles_are_worth():
    (part,) = circle_legend(VALUES, Measure("产值", "亿元"), Scale(437.0))
    rows = [(e["text"], e.get("count"), e.get("symbol", {}).get("size")) for e in part["entries"]]
    assert rows == [
        ("430", None, 46), ("100", None, 22), ("17", None, 9), ("数值为 0，不画圆", "1", None),
        ("无数据", "1", None),
    ]  # fmt: skip
    assert "面积与数值成正比" in part["note"]


def test_circles_that_are_larger_than_their_numbers_are_counted_in_the_legend():
    """Beside one outlier all others are dots of one size; the legend said that areas are as the numbers."""
    skewed = pd.Series({"a": 1e6, "b": 10.0, "c": 900.0, "d": 0.0, "e": math.nan, "f": 50_000.0})
    (part,) = circle_legend(skewed, Measure("产值", "亿元"), Scale(1e6))
    # 5 of 46 pixels: (5 / 46)² of a million is 11,815.
    assert "不到 11,815 的 2 个" in part["note"]
    (part,) = circle_legend(skewed, Measure("output"), Scale(1e6), lang="en")
    assert "2 below 11,815 are" in part["note"]
    (part,) = circle_legend(skewed[["a", "d", "e", "f"]], Measure("产值"), Scale(1e6))
    assert "不到" not in part["note"]


@pytest.mark.parametrize(
    ("largest", "shown"), [(24.0, ["24", "6", "1"]), (3.0, ["3", "1"]), (1.0, ["1"])]
)
def test_what_is_counted_one_by_one_has_no_part_of_one_in_the_legend(largest, shown):
    """It said 0.96 cement plants."""
    counted = pd.Series({"a": largest, "b": 0.0, "c": 1.0})
    (part,) = circle_legend(counted, Measure("水泥厂", "座"), Scale(largest))
    assert [e["text"] for e in part["entries"]][:-1] == shown
    (part,) = circle_legend(counted / 2, Measure("水泥厂", "座"), Scale(24.0))
    assert part["entries"][2]["text"] == "0.96"


@pytest.mark.parametrize(
    ("name", "unit", "expected"),
    [
        ("地区生产总值", "亿元", True),
        ("人均地区生产总值", "元", False),
        ("常住人口", "万人", True),
        ("在产水泥产能", "百万吨/年", True),
        ("第二产业占比", "%", False),
        ("人口密度", "人/km²", False),
        ("平均受教育年限", "年", False),
        ("从业人数", "", True),
        ("增长率", "", False),
    ],
)
def test_what_is_a_total(name, unit, expected):
    assert is_total(VALUES, name, unit) is expected


def test_nothing_below_zero_and_nothing_unknown_is_a_total():
    assert not is_total(pd.Series([-1.0, 2.0]), "产值", "亿元")
    assert not is_total(pd.Series([math.nan]), "产值", "亿元")
