"""Overlap, by hand on a made-up world of four regions."""

import numpy as np
import pandas as pd
import pytest

from gis.clusters import competition
from gis.errors import SettingError

TABLE = pd.DataFrame(
    {"cement": [1.0, 1.0, 1.0, 0.0], "glass": [1.0, 0.0, 0.0, 0.0], "gel": [0.0, 0.0, 0.0, 0.0]},
    index=list("ABCD"),
)
KM = pd.DataFrame(
    [[0, 90, 150, 900], [90, 0, 60, 900], [150, 60, 0, 900], [900, 900, 900, 0]],
    index=list("ABCD"),
    columns=list("ABCD"),
    dtype=float,
)


def test_overlaps_by_hand():
    found = competition.overlaps(TABLE, KM, reach=100).set_index(["one", "two"])
    # B and C have the same single industry: wholly alike. A has glass besides: 1 - 1/2.
    assert found["similarity"].to_dict() == {
        ("B", "C"): 1.0,
        ("A", "B"): 0.5,
        ("A", "C"): 0.5,
    }
    # A and C lie 150 apart but both reach B.
    assert found.loc[("A", "C"), "shared_markets"] == 1
    assert found.loc[("A", "B"), "shared_markets"] == 2
    tight = competition.overlaps(TABLE, KM, reach=70)
    assert tight[["one", "two"]].to_numpy().tolist() == [["B", "C"]]


def test_a_region_is_its_own_market_even_where_distance_is_unknown():
    unknown = KM.copy()
    unknown.loc[:, :] = np.nan
    assert competition.overlaps(TABLE, unknown, reach=100).empty
    one_market = pd.DataFrame({"A": [5.0, 5.0, 500.0]}, index=list("ABC"))
    found = competition.overlaps(TABLE, one_market, reach=10)
    assert found[["one", "two"]].to_numpy().tolist() == [["A", "B"]]
    assert np.isnan(found.loc[0, "apart"])


def test_a_region_reaches_its_own_market():
    one_market = pd.DataFrame({"A": [np.nan, 5.0]}, index=list("AB"))
    found = competition.overlaps(TABLE.iloc[:2], one_market, reach=10)
    assert found[["one", "two", "shared_markets"]].to_numpy().tolist() == [["A", "B", 1]]


def test_crowding_counts_regions():
    table = competition.crowding(TABLE)
    assert table["regions"].to_dict() == {"cement": 3, "glass": 1, "gel": 0}
    assert table["share"].tolist() == [0.75, 0.25, 0.0]


@pytest.mark.parametrize("reach", [0, -5, float("nan")])
def test_reach_must_be_positive(reach):
    with pytest.raises(SettingError):
        competition.overlaps(TABLE, KM, reach=reach)
