"""Overlap and complement, by hand on a made-up world of four regions and one chain."""

import numpy as np
import pandas as pd
import pytest

from gis import competition
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
CHAINS = pd.DataFrame(
    [("c", 1, "石灰石", "limestone"), ("c", 2, "水泥", "cement"), ("c", 3, "气凝胶", "gel")],
    columns=["chain_id", "position", "node", "industry_id"],
)
PARENTS = {"cement-limestone": "limestone", "limestone": "minerals"}


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


def test_stages_name_the_missing_link():
    holdings = TABLE.assign(**{"cement-limestone": [0.0, 0.0, 1.0, 1.0]})
    found = competition.stages(CHAINS, holdings, PARENTS, KM, reach=200)
    state = found.set_index(["region_code", "position"])["state"].to_dict()
    # A has no limestone, but C (150 km) holds cement limestone, which is limestone.
    assert state[("A", 1)] == "nearby"
    row = found[(found["region_code"] == "A") & (found["position"] == 1)].iloc[0]
    assert (row["supplier"], row["apart"]) == ("C", 150.0)
    assert state[("C", 1)] == state[("A", 2)] == "held"
    assert {state[(code, 3)] for code in "ABCD"} == {"missing"}
    assert state[("D", 2)] == "missing"
    gaps = competition.gaps(CHAINS, holdings, PARENTS)
    assert gaps["holders"].tolist() == [2, 3, 0]
    assert gaps["regions"].tolist() == ["C|D", "A|B|C", ""]


def test_regions_outside_the_chain_do_not_appear():
    found = competition.stages(CHAINS, TABLE[["glass"]], PARENTS, KM, reach=100)
    assert found.empty
    assert list(found.columns) == list(competition.STAGE_COLUMNS)


def test_supplies_name_the_nearest_holder_of_any_alternative():
    needs = pd.DataFrame(
        [
            ("cement", 1, "main", "limestone"),
            ("cement", 1, "main", "marble"),
            ("cement", 2, "ingredient", "gypsum"),
            ("steel", 1, "main", "ore"),
        ],
        columns=["industry_id", "need_group", "role", "need_id"],
    )
    holdings = TABLE.assign(
        **{"cement-limestone": [0.0, 0.0, 1.0, 1.0], "marble": [0.0, 1.0, 0.0, 0.0]}
    )
    found = competition.supplies(needs, TABLE, holdings, PARENTS, KM, reach=200)
    rows = found[found["need_group"] == 1].set_index("region_code")
    assert rows["state"].to_dict() == {"A": "nearby", "B": "held", "C": "held"}
    # Marble at B (90 km) is nearer to A than limestone at C (150 km).
    assert rows.loc["A", ["need_id", "supplier", "apart"]].tolist() == ["marble", "B", 90.0]
    assert set(found.loc[found["need_group"] == 2, "state"]) == {"missing"}
    assert list(found.columns) == list(competition.SUPPLY_COLUMNS)


@pytest.mark.parametrize("reach", [0, -5, float("nan")])
def test_reach_must_be_positive(reach):
    with pytest.raises(SettingError):
        competition.overlaps(TABLE, KM, reach=reach)
    with pytest.raises(SettingError):
        competition.stages(CHAINS, TABLE, PARENTS, KM, reach=reach)
