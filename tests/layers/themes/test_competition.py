"""Layers of competition and supply: lines as wide as they say, dots where a supplier is."""

from __future__ import annotations

import pandas as pd
import pytest

from gis.clusters.chains import SUPPLY_COLUMNS
from layers.themes.competition import (
    OVERLAP_COLOUR,
    SUPPLY_COLOUR,
    overlap_layer,
    overlap_legend,
    supplier_layer,
    supply_layer,
    supply_legend,
)

INDUSTRIES = {"cement": "水泥", "glass": "玻璃", "lime": "<b>石灰</b>", "clay": "粘土"}


@pytest.fixture
def points(prefectures) -> pd.DataFrame:
    return prefectures.set_index("adcode")[["name", "lon", "lat"]]


@pytest.fixture
def supplies() -> pd.DataFrame:
    rows = [
        ("990100", "cement", 1, "main", "nearby", "lime", "990200", 90.0, "lime"),
        ("990100", "glass", 1, "main", "nearby", "clay", "990200", 90.0, "clay"),
        ("990300", "cement", 1, "main", "held", "lime", None, 0.0, "lime"),
        ("990300", "cement", 2, "ingredient", "missing", None, None, None, "clay"),
        ("990300", "glass", 1, "main", "nearby", "clay", "999999", 9.0, "clay"),
    ]
    return pd.DataFrame(rows, columns=list(SUPPLY_COLUMNS))


def test_overlap_lines_carry_similarity_and_markets(points):
    pairs = pd.DataFrame(
        [("990100", "990200", 2, "cement|glass", 0.5, 90.0, 3)],
        columns=["one", "two", "shared", "industries", "similarity", "apart", "shared_markets"],
    )
    (item,) = overlap_layer(pairs, points, INDUSTRIES).spec["items"]
    assert item["weight"] == 3.0
    assert item["notes"][1] == "结构相似度 0.50；共同产业 2 个；共同市场 3 个"
    (part,) = overlap_legend(pairs)
    assert (part["entries"][0]["count"], part["name"]) == ("1", "同质化的区域对")
    assert overlap_legend(pairs, of=16)[0]["name"] == "同质化（16 对中的前 1 对）"
    assert item["colour"] == part["entries"][0]["line"]["colour"] == OVERLAP_COLOUR


def test_supply_runs_from_the_supplier_to_the_region(supplies, points):
    (item,) = supply_layer(supplies, points, INDUSTRIES).spec["items"]
    # 990200 at 0.5 N 1.5 E supplies two materials to 990100; a supplier without a point is left out.
    assert item["path"] == [[0.5, 1.5], [0.5, 0.5]]
    assert item["notes"] == ["甲西市 → 甲东市", "<b>石灰</b>、粘土"]
    assert item["weight"] == 2.6  # 1 + 4 · 2/5
    assert item["colour"] == SUPPLY_COLOUR
    assert item["curve"]


def test_a_supplier_names_what_it_could_supply(supplies, points):
    (item,) = supplier_layer(supplies, points, INDUSTRIES).spec["items"]
    assert item["at"] == [0.5, 1.5]
    assert item["notes"] == ["甲西市", "可供：<b>石灰</b>、粘土"]


def test_the_legend_counts_lines_and_suppliers(supplies):
    lines, dots = supply_legend(supplies)
    assert [lines["entries"][0]["count"], dots["entries"][0]["count"]] == ["2", "2"]
    assert supply_legend(supplies[supplies["state"] != "nearby"]) == []
    assert supply_layer(supplies.iloc[:0], pd.DataFrame(), {}).spec["items"] == []
