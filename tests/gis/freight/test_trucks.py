"""Trucks of the price report, and shipments that are paid by whole trucks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.freight import costs, routing, trucks
from gis.freight.costs import Choice, Terms
from gis.freight.routing import Shipment
from tests.gis.freight import tiny_network

TRUCK = trucks.Truck(13.5, 25.0, 25.0, 25.1, 1.0)


def test_loads_and_prices_are_those_of_the_report_by_hand():
    short, usual, long = trucks.trucks(Atlas.bundled())
    # 西安–成都: 3689, 5125, 6149 a truck and 204 a tonne; 宁波–深圳: 12481, 17335, 20803 and 693.
    assert (short.load_low_t, short.load_high_t) == pytest.approx((12481 / 693, 3689 / 204))
    assert (usual.load_low_t, usual.load_high_t) == pytest.approx((17335 / 693, 5125 / 204))
    assert (long.load_low_t, long.load_high_t) == pytest.approx((20803 / 693, 6149 / 204))
    assert [truck.load_t for truck in (short, usual, long)] == [18, 25, 30]
    assert (short.price_ratio, long.price_ratio) == pytest.approx((0.72, 1.20), abs=1e-3)


@pytest.mark.parametrize(
    ("tonnes", "count", "charged"), [(0.1, 1, 25), (25, 1, 25), (25.001, 2, 50), (1000, 40, 1000)]
)
def test_the_last_truck_is_paid_for_as_if_full(tonnes, count, charged):
    found = trucks.loading(TRUCK, tonnes)
    assert (found.count, found.charged_t) == (count, charged)


@given(st.floats(0.01, 1e6))
def test_what_is_paid_for_is_never_less_and_at_most_one_truck_more(tonnes):
    found = trucks.loading(TRUCK, tonnes)
    assert tonnes - 1e-6 <= found.charged_t <= max(tonnes, 0.0) + TRUCK.load_t


def test_an_unknown_length_and_no_tonnes_are_refused():
    with pytest.raises(SettingError, match=r"9\.6, 13\.5, 17\.5"):
        trucks.truck_of(Atlas.bundled(), 12.0)
    with pytest.raises(SettingError):
        trucks.loading(TRUCK, 0)


def test_roads_and_ferries_are_paid_by_the_truck_and_nothing_else():
    terms = Terms(costs.defaults(Atlas.bundled()))
    paid = trucks.in_whole_trucks(terms, trucks.loading(TRUCK, 30.0), 30.0).factors.by_key
    for key, factor in terms.factors.by_key.items():
        share = 50 / 30 if key in ("road.unit_cost", "road.fixed_cost", "ferry.cost") else 1.0
        assert (paid[key].value, paid[key].low, paid[key].high) == pytest.approx(
            (factor.value * share, factor.low * share, factor.high * share)
        )


def test_a_route_ranks_its_ways_by_what_whole_trucks_cost():
    west, _, east = tiny_network.spots()
    terms = Terms(tiny_network.factors(), Choice(("road",)))
    shipment = Shipment(west, east, tonnes=10.0)
    by_tonne = routing.compare(tiny_network.network(), shipment, terms).best
    found = routing.compare(tiny_network.network(), replace(shipment, truck=TRUCK), terms)
    # 600 km × 0.5 for 25 t paid instead of 10 t moved; CO2 and hours as they were.
    assert found.best.total.cost_cny == pytest.approx(0.5 * 600 * 25, rel=1e-4)
    assert found.best.total.cost_cny == pytest.approx(by_tonne.total.cost_cny * 2.5)
    assert found.best.total.co2e_kg == by_tonne.total.co2e_kg
    assert found.best.total.hours == by_tonne.total.hours
    assert found.loading == trucks.loading(TRUCK, 10.0)
