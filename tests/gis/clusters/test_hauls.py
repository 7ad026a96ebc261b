"""Who lives within a cost of freight from a region."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.clusters import hauls
from gis.freight import costs, reach, whereabouts
from gis.freight.costs import Terms
from gis.freight.graph import network


def test_people_within_a_cost_are_those_of_the_service_area():
    atlas = Atlas.bundled()
    row = hauls.market(atlas, "410100", (40.0,)).iloc[0]
    # 19.92 million in 32 counties, and of zones of 郑州, 新乡, 焦作 and 开封 that are in no county.
    assert row["counties"] == row["people_known"] == 32
    assert row["people"] == pytest.approx(21_679_760, abs=1000)
    spot = whereabouts.seat(atlas, "410100", "prefecture", "郑州市")
    terms = Terms(costs.defaults(atlas))
    sums = reach.reach(network.load(atlas), spot, (40.0,), "CNY/t", terms).indicators
    census = sums[sums["indicator"] == "population_census"].set_index("year")["total"]
    assert row["people"] == pytest.approx(census[2020], rel=1e-9)
