"""Service areas: grow with the limit, hold the place, count only known figures of one year."""

from __future__ import annotations

import pytest
import shapely

from gis import freight, network, reach
from gis.errors import SettingError
from gis.freight import Choice
from gis.whereabouts import Spot, locate


@pytest.fixture(scope="module")
def around_wulong():
    return reach.reach(
        network.load(), locate("武隆"), (60.0, 30.0), "CNY/t", factors=freight.defaults()
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


def test_indicators_name_how_many_are_known(around_wulong):
    table = around_wulong.indicators
    assert (table["known"] <= table["inside"]).all()
    assert not table.duplicated(["limit", "indicator", "year", "unit"]).any()


def test_road_cost_is_a_radius():
    """With 1 CNY/t-km and roads only, a limit in CNY is a limit in km."""
    factors = freight.defaults().with_value("road.unit_cost", 1.0)
    tables = [
        reach.reach(
            network.load(),
            locate("白马站"),
            (60.0,),
            unit,
            factors=factors,
            choice=Choice(("road",)),
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
        reach.reach(network.load(), locate("武隆"), limits, unit, factors=freight.defaults())
    assert caught.value.key == key


def test_place_off_the_network_is_refused():
    with pytest.raises(SettingError):
        reach.reach(
            network.load(), Spot("sea", 118.0, 19.0), (10.0,), "km", factors=freight.defaults()
        )


def test_sales_radius_only_where_a_source_gives_one():
    assert reach.sales_limits("aggregates")[0]["unit"] == "km"
    assert reach.sales_limits("cement") == []
