"""LISA and Gi* maps: the usual colours, and no statistic drawn as missing."""

from __future__ import annotations

import pandas as pd
import pytest

from gis.charts.association import CLUSTER_COLOURS
from layers.themes.association import SPOT_COLOURS, cluster_layer, cluster_legend
from layers.themes.choropleth import MISSING

LOCAL = pd.DataFrame(
    {
        "cluster": ["HH", "LL", "HL", "LH", "ns", None],
        "spot": ["hot", "cold", "ns", "ns", "ns", None],
        "p": [0.001, 0.002, 0.01, 0.02, 0.4, float("nan")],
    },
    index=["990100", "990200", "990300", "990400", "980100", "980200"],
)


def test_the_four_usual_colours_and_grey():
    fills = cluster_layer(LOCAL).spec["fills"]
    assert [fills[code]["stripes"][0] for code in LOCAL.index[:5]] == [
        CLUSTER_COLOURS[code] for code in ("HH", "LL", "HL", "LH", "ns")
    ]
    assert fills["980200"] == MISSING


def test_hot_and_cold_spots():
    fills = cluster_layer(LOCAL, kind="spot").spec["fills"]
    assert fills["990100"]["stripes"] == [SPOT_COLOURS["hot"]]
    assert fills["990200"]["stripes"] == [SPOT_COLOURS["cold"]]
    assert fills["980200"] == MISSING


def test_notes_carry_class_and_p():
    notes = cluster_layer(LOCAL).spec["notes"]
    assert notes["990100"] == ["高—高　p = 0.001"]
    assert notes["980200"] == ["无统计量"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (
            "cluster",
            {
                "高—高": "1",
                "低—低": "1",
                "高—低": "1",
                "低—高": "1",
                "不显著": "1",
                "无统计量": "1",
            },
        ),
        ("spot", {"热点": "1", "冷点": "1", "不显著": "3", "无统计量": "1"}),
    ],
)
def test_legend_counts_regions(kind, expected):
    (part,) = cluster_legend(LOCAL, kind=kind)
    assert {entry["text"]: entry["count"] for entry in part["entries"]} == expected


def test_a_class_that_does_not_occur_is_not_listed():
    (part,) = cluster_legend(LOCAL[LOCAL["cluster"] == "HH"])
    assert [entry["count"] for entry in part["entries"]] == ["1"]
