"""Freight of a layout against the matrix of all prefectures and the census, county by county."""

from __future__ import annotations

import numpy as np
import pytest

from gis.atlas import Atlas
from gis.freight import costs, matrix, whereabouts
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.indicators import statistics
from gis.scenarios import freight
from gis.scenarios.difference import designated_regions


@pytest.fixture(scope="module")
def cost():
    atlas = Atlas.bundled()
    spots = whereabouts.seats(atlas, "prefecture")
    return matrix.least(network.load(atlas), spots, by="cost", terms=Terms(costs.defaults(atlas)))


@pytest.fixture(scope="module")
def residents():
    """Residents of each prefecture: its own figure, or its counties', whichever has more people."""
    table = statistics.together(Atlas.bundled())
    table = table[(table["indicator"] == "population_census") & (table["year"] == 2020)]
    regions = Atlas.bundled().regions()
    counties = regions[regions["level"] == "county"].set_index("adcode")["prefecture_adcode"]
    inside = table[table["region_code"].isin(counties.index)]
    sums = inside.groupby(inside["region_code"].map(counties))["value"].sum()
    own = table.set_index("region_code")["value"].reindex(sums.index)
    return own.where(own >= sums, sums)


def test_the_market_reached_counts_everybody_who_lives_there(cost, residents):
    atlas = Atlas.bundled()
    own = [code for code in designated_regions(atlas) if code in cost.index]
    near = cost.columns[(cost.loc[own] <= freight.MARKET_CNY_PER_T).any()]
    # Published: 仙桃 1,134,715 and 潜江 886,547 in the census of 2020.
    assert {"429004", "429005"} <= set(near)
    assert residents[["429004", "429005"]].tolist() == [1134715, 886547]
    # 威海's three zones are in none of its counties, which add up to 2,188,011.
    assert residents["371000"] == 2906548
    found = freight.figures(atlas)
    assert found["market_reached"] == residents.reindex(near).fillna(0).sum()


def test_the_mean_cost_is_over_ordered_pairs_with_a_way(cost):
    atlas = Atlas.bundled()
    own = [code for code in designated_regions(atlas) if code in cost.index]
    pairs = cost.loc[own, own].to_numpy()[~np.eye(len(own), dtype=bool)]
    found = freight.figures(atlas)
    assert found["freight_cost"] == pytest.approx(pairs[np.isfinite(pairs)].mean(), rel=1e-9)
    assert found["pairs_without_way"] == (~np.isfinite(pairs)).sum()
