"""The map of evidence: three readings, mixtures counted, no data never a verdict."""

from __future__ import annotations

import pandas as pd
import pytest

from layers.themes.choropleth import MISSING
from layers.themes.evidence import (
    FIT_SYMBOL,
    GRADE_COLOURS,
    evidence_layer,
    evidence_legend,
    fit_layer,
)

SUPPORTED, WEAK = (GRADE_COLOURS[grade] for grade in ("supported", "weak"))


@pytest.fixture
def readings() -> pd.DataFrame:
    return pd.DataFrame(
        [
            ("990100", "weak", "玻璃"),
            ("990100", "supported", "水泥"),
            ("990100", "no_data", "陶瓷"),
            ("990200", "no_data", "陶瓷"),
            ("990000", "weak", "石材"),
        ],
        columns=["region_code", "grade", "industry"],
    )


def test_the_strongest_reading_colours_a_region_and_a_badge_counts_all(readings, prefectures):
    spec = evidence_layer(readings, prefectures).spec
    assert spec["fills"]["990100"] == {"stripes": [SUPPORTED], "wide": False}
    assert spec["badges"] == {
        "990100": {"supported": 1, "weak": 1, "no_data": 1},
        "990200": {"no_data": 1},
    }
    assert set(spec["badge_looks"]) == {"supported", "weak", "no_data"}


def test_one_designation_a_region_needs_no_badge(readings, prefectures):
    one = readings.drop_duplicates("region_code")
    assert "badges" not in evidence_layer(one, prefectures).spec
    assert len(evidence_legend(one)[0]["entries"]) == 3


def test_no_data_alone_looks_like_missing_data(readings, prefectures):
    assert evidence_layer(readings, prefectures).spec["fills"]["990200"] == MISSING


def test_a_province_wide_reading_is_drawn_in_fine_lines_in_its_province(readings, prefectures):
    spec = evidence_layer(readings, prefectures).spec
    assert spec["fills"]["990300"] == {"stripes": [WEAK], "wide": True}
    assert spec["notes"]["990300"] == ["全省 依据较弱：石材"]
    assert "980100" not in spec["fills"]
    assert "990000" not in spec["fills"]


def test_notes_name_the_industries_behind_each_reading(readings, prefectures):
    notes = evidence_layer(readings, prefectures).spec["notes"]["990100"]
    assert notes == [
        "有依据：水泥",
        "依据较弱：玻璃",
        "数据不足，不作判断：陶瓷",
        "全省 依据较弱：石材",
    ]


def test_legend_counts_designations(readings):
    (part,) = evidence_legend(readings)
    *grades, example = part["entries"]
    assert [entry["count"] for entry in grades] == ["1", "2", "2"]
    assert [figure for figure, *_ in example["badge"]] == ["1", "1", "1"]
    assert part["entries"][2]["fill"] == MISSING


def test_a_fit_region_wears_a_diamond_and_names_its_industries(readings, prefectures):
    points = prefectures.set_index("adcode")[["name", "lon", "lat"]]
    fit = pd.DataFrame(
        [("990300", "stone"), ("990300", "glass"), ("999999", "stone")],
        columns=["region_code", "industry_id"],
    )
    layer = fit_layer(fit, points, {"stone": "石材", "glass": "<i>玻璃</i>"})
    (item,) = layer.spec["items"]
    assert (item["id"], item["shape"]) == ("990300", FIT_SYMBOL["shape"])
    assert item["at"] == [points.loc["990300", "lat"], points.loc["990300", "lon"]]
    assert item["notes"] == ["甲北市", "有条件而未布局：石材、<i>玻璃</i>"]
    parts = evidence_legend(readings, fit)
    assert [part["id"] for part in parts] == ["fill", "fit"]
    assert parts[1]["entries"][0]["count"] == "3"
    assert len(evidence_legend(readings, fit.iloc[:0])) == 1


def test_nothing_to_read(readings, prefectures):
    assert evidence_layer(readings.iloc[:0], prefectures).spec["fills"] == {}
