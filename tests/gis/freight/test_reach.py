"""Service areas: grow with the limit, hold the place, count only known figures of one year."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.freight import costs, reach
from gis.freight.costs import Choice, Terms
from gis.freight.graph import network
from gis.freight.whereabouts import Spot, locate


@pytest.fixture(scope="module")
def around_wulong():
    return reach.reach(
        network.load(Atlas.bundled()),
        locate(Atlas.bundled(), "武隆"),
        (60.0, 30.0),
        "CNY/t",
        Terms(costs.defaults(Atlas.bundled())),
    )


def test_areas_nest_and_hold_the_place(around_wulong):
    small, large = around_wulong.areas.geometry
    assert around_wulong.limits == (30.0, 60.0)
    assert large.buffer(1e-6).contains(small)
    assert small.contains(shapely.Point(around_wulong.spot.lon, around_wulong.spot.lat))


def test_regions_are_within_their_limit(around_wulong):
    regions = around_wulong.regions
    assert (regions["value"] <= regions["limit"]).all()
    assert regions.loc[regions["adcode"] == "500156", "value"].tolist() == [0.0]
    assert {"涪陵", "彭水"} <= set(regions["name"])


def test_the_degrees_of_a_seat_are_that_seat():
    """东城 was 1.1 km from its own seat where the place was said by its degrees."""
    atlas = Atlas.bundled()
    ask = (network.load(atlas), (3.5,), "km", Terms(costs.defaults(atlas)))
    named, degrees = (
        reach.reach(ask[0], locate(atlas, place), *ask[1:]).regions
        for place in ("110101", "116.41025,39.92694")
    )
    assert degrees.loc[degrees["adcode"] == "110101", "value"].tolist() == [0.0]
    pd.testing.assert_frame_equal(named, degrees)


def test_indicators_name_how_many_are_known(around_wulong):
    table = around_wulong.indicators
    assert (table["known"] <= table["inside"]).all()
    assert (table["low"] <= table["total"] + 1e-9).all()
    assert (table["total"] <= table["high"] + 1e-9).all()
    assert not table.duplicated(["limit", "indicator", "year", "unit"]).any()


def test_a_prefecture_counts_whole_only_where_all_its_counties_are_inside(around_wulong):
    """60 CNY/t around 武隆 holds 重庆's seat and some of its 38 counties, not all 32 million."""
    row = around_wulong.regions.set_index(["level", "adcode"]).loc[("prefecture", "500000")]
    assert row["counties"] == 38
    assert 5 < row["counties_inside"] < 20
    found = around_wulong.indicators.query("limit == 60").set_index(["indicator", "year"])
    # GDP is known for the whole of 重庆 only: an estimate by area, with its range.
    product = found.loc[("gdp", 2023)]
    assert product["low"] == 0
    assert product["high"] == pytest.approx(30_146, rel=0.001)
    assert 0.1 < product["total"] / product["high"] < 0.5
    # The census is known for every county: a sum, and no estimate.
    census = found.loc[("population_census", 2020)]
    assert census["low"] == census["high"] == census["total"] == 7_907_444


def test_only_what_adds_up_is_counted(around_wulong):
    assert set(around_wulong.indicators["indicator"]) <= set(reach.COUNTABLE)
    rows = reach.countable(Atlas.bundled())
    assert not rows.duplicated(["region_code", "indicator", "year"]).any()
    assert rows["unit"].notna().all()


COUNTIES = pd.DataFrame(
    {
        "adcode": ["A1", "A2", "A3", "B1", "B2", "C1"],
        "prefecture_adcode": ["A", "A", "A", "B", "B", "C"],
        "area_km2": [10.0, 30.0, 60.0, 50.0, 50.0, 5.0],
    }
)


@pytest.mark.parametrize(
    ("figure", "inside", "expected"),
    [
        # No figure of a county: 10 / 100 of A; none of it, or all.
        ({"A": 200.0}, {"A1"}, (20.0, 0.0, 200.0, 1)),
        ({"A": 200.0}, {"A1", "A2", "A3"}, (200.0, 200.0, 200.0, 3)),
        # A1 is known: 50, and 30 / 90 of the 150 that are left.
        ({"A": 200.0, "A1": 50.0}, {"A1", "A2"}, (100.0, 50.0, 200.0, 2)),
        ({"A": 200.0, "A1": 50.0}, {"A1"}, (50.0, 50.0, 50.0, 1)),
        # A1 is outside: what it has is not spread over the others.
        ({"A": 200.0, "A1": 50.0}, {"A2", "A3"}, (150.0, 150.0, 150.0, 2)),
        # B has no figure: its counties are inside and not known.
        ({"A": 200.0, "B1": 7.0}, {"A1", "B1", "B2"}, (27.0, 7.0, 207.0, 2)),
        # A county of which the code is also the prefecture's counts once.
        ({"C1": 9.0, "C": 9.0}, {"C1"}, (9.0, 9.0, 9.0, 1)),
        # Counties that add up to more than their prefecture leave nothing to spread.
        ({"A": 40.0, "A1": 50.0}, {"A1", "A2"}, (50.0, 50.0, 50.0, 2)),
        # All counties known: the 10 beyond them live in zones of none, half the land of B is inside.
        ({"B": 30.0, "B1": 10.0, "B2": 10.0}, {"B1"}, (15.0, 10.0, 20.0, 1)),
        ({"B": 30.0, "B1": 10.0, "B2": 10.0}, {"B1", "B2"}, (30.0, 30.0, 30.0, 2)),
        # Less than a thousandth more is rounding.
        ({"B": 20.01, "B1": 10.0, "B2": 10.0}, {"B1"}, (10.0, 10.0, 10.0, 1)),
        # All counties known and none inside: what is left over belongs to nobody.
        ({"B": 30.0, "B1": 10.0, "B2": 10.0}, {"A1"}, (0.0, 0.0, 0.0, 0)),
        ({}, {"A1"}, (0.0, 0.0, 0.0, 0)),
        ({"A": 200.0}, set(), (0.0, 0.0, 0.0, 0)),
    ],
)
def test_figures_fall_to_counties_by_hand(figure, inside, expected):
    found = reach.apportioned(pd.Series(figure, dtype=float), COUNTIES, inside)
    assert found == pytest.approx(expected)


def test_all_of_the_country_inside_is_the_census_of_the_country():
    # 1,409,778,724 people of the census by county and prefecture; 武汉's bulletin has 121,200 fewer.
    atlas = Atlas.bundled()
    rows = reach.countable(atlas)
    rows = rows[(rows["indicator"] == "population_census") & (rows["year"] == 2020)]
    every = atlas.regions()
    counties = every.loc[every["level"] == "county", ["adcode", "prefecture_adcode", "area_km2"]]
    figure = rows.set_index("region_code")["value"]
    found = reach.apportioned(figure, counties, set(counties["adcode"]))
    assert found == pytest.approx((*[1_409_778_724 + 121_200] * 3, 2847), abs=1)


def test_a_service_area_reports_how_far_it_is():
    told: list[float] = []
    reach.reach(network.load(Atlas.bundled()), locate(Atlas.bundled(), "武隆"), (5.0, 10.0), "km", Terms(costs.defaults(Atlas.bundled())), progress=told.append)  # fmt: skip
    assert told == sorted(told)
    assert told[-1] == 1.0

    def stop(share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reach.reach(
            network.load(Atlas.bundled()),
            locate(Atlas.bundled(), "武隆"),
            (5.0,),
            "km",
            Terms(costs.defaults(Atlas.bundled())),
            progress=stop,
        )


def test_a_limit_below_the_nearest_junction_is_an_empty_area():
    found = reach.reach(
        network.load(Atlas.bundled()),
        locate(Atlas.bundled(), "107.75,29.32"),
        (0.01,),
        "km",
        Terms(costs.defaults(Atlas.bundled())),
    )
    assert found.areas.geometry.iloc[0].is_empty
    assert found.regions.empty
    assert found.indicators.empty


def test_road_cost_is_a_radius():
    """With 1 CNY/t-km and roads only, a limit in CNY is a limit in km."""
    factors = costs.defaults(Atlas.bundled()).with_value("road.unit_cost", 1.0)
    tables = [
        reach.reach(
            network.load(Atlas.bundled()),
            locate(Atlas.bundled(), "白马站"),
            (60.0,),
            unit,
            Terms(factors, Choice(("road",))),
        ).regions
        for unit in ("km", "CNY/t")
    ]
    assert tables[0].round(6).equals(tables[1].round(6))


@pytest.mark.parametrize(
    ("limits", "unit", "key"),
    [
        ((0.0,), "km", "error.limit"),
        ((-1.0,), "km", "error.limit"),
        ((float("nan"),), "km", "error.limit"),
        ((10.0,), "miles", "error.limit_unit"),
    ],
)
def test_bad_limits_are_refused(limits, unit, key):
    with pytest.raises(SettingError) as caught:
        reach.reach(
            network.load(Atlas.bundled()),
            locate(Atlas.bundled(), "武隆"),
            limits,
            unit,
            Terms(costs.defaults(Atlas.bundled())),
        )
    assert caught.value.key == key


def test_place_off_the_network_is_refused():
    with pytest.raises(SettingError):
        reach.reach(
            network.load(Atlas.bundled()),
            Spot("sea", 118.0, 19.0),
            (10.0,),
            "km",
            Terms(costs.defaults(Atlas.bundled())),
        )


def test_sales_radius_only_where_a_source_gives_one():
    assert reach.sales_limits(Atlas.bundled(), "aggregates")[0]["unit"] == "km"
    assert [row["limit"] for row in reach.sales_limits(Atlas.bundled(), "cement")] == ["200"]
    assert [row["limit"] for row in reach.sales_limits(Atlas.bundled(), "prefab-components")] == [
        "150"
    ]
    assert reach.sales_limits(Atlas.bundled(), "flat-glass") == []
