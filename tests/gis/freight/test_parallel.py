"""A way built beside one that is there: every answer goes by the better of the two, and counts that one."""

from __future__ import annotations

import numpy as np
import pytest

from gis.freight import flows, matrix, resilience, routing, shift
from gis.freight.costs import Choice, Terms
from gis.freight.graph import own_links
from gis.freight.routing import Shipment
from tests.gis.freight import tiny_network

WEST, MIDDLE, EAST = tiny_network.spots()
# Two transfers of 10 CNY/t and half of the fixed 4 each, and 0.2 CNY/t-km.
BY_100_KM, BY_450_KM = 24 + 20, 24 + 90


def _built(km: str, *, kind: str = "rail", one: str = "west", two: str = "east"):
    row = {"kind": kind, "from": one, "to": two, "length_km": km}
    return own_links.extended(tiny_network.network(), [row])


def _alone(net, edge: int) -> Terms:
    return Terms(tiny_network.factors(), Choice(closed=frozenset((edge,))))


@pytest.mark.parametrize(("km", "cost"), [("100", BY_100_KM), ("900", BY_450_KM)])
@pytest.mark.parametrize(("one", "two"), [("west", "east"), ("east", "west")])
def test_a_railway_beside_another_is_taken_where_it_is_better_and_not_else(km, cost, one, two):
    net, terms = _built(km, one=one, two=two), Terms(tiny_network.factors())
    found = routing.compare(net, Shipment(WEST, EAST, tonnes=10.0), terms)
    by_rail = next(route for route in found.alternatives if "rail" in route.ways)
    assert found.best is not None
    assert found.best.ways == by_rail.ways == ("overall", "rail")
    assert found.best.total.cost_cny == pytest.approx(cost * 10, rel=1e-4)
    least = matrix.least(net, [WEST, EAST], by="cost", terms=terms)
    assert least.loc["west", "east"] == pytest.approx(cost, rel=1e-4)
    moving = flows.all_pairs([WEST, EAST], 10.0)
    (row,) = shift.shift(net, moving, terms).to_dict("records")
    assert row["cost_cny"] == pytest.approx(2 * 10 * cost, rel=1e-4)
    assert row["rail_tkm"] == pytest.approx(2 * 10 * min(float(km), 450), rel=1e-4)


def test_the_load_lies_on_the_better_of_two_railways():
    net = _built("100")
    used = resilience.betweenness(
        net, flows.all_pairs([WEST, EAST], 10.0), Terms(tiny_network.factors())
    )
    assert used.edges["edge"].tolist() == [len(net.tail) - 1]
    assert used.edges["tonnes"].tolist() == [20]


def test_where_one_of_two_railways_is_closed_the_other_is_counted():
    net = _built("100")
    new = len(net.tail) - 1
    moving = flows.all_pairs([WEST, EAST], 10.0)
    for edge, cost in ((2, BY_100_KM), (new, BY_450_KM)):
        (row,) = shift.shift(net, moving, _alone(net, edge)).to_dict("records")
        assert row["cost_cny"] == pytest.approx(2 * 10 * cost, rel=1e-4), edge
        best = routing.compare(net, Shipment(WEST, EAST), _alone(net, edge)).best
        assert best is not None
        assert best.total.cost_cny == pytest.approx(cost, rel=1e-4)


def test_a_road_beside_another_is_taken_where_it_is_shorter():
    """300 km between the junctions of west and middle; the straight line is 279.7 km."""
    net = _built("280", kind="road", one=f"{WEST.lon},{WEST.lat}", two=f"{MIDDLE.lon},{MIDDLE.lat}")
    terms = Terms(tiny_network.factors(), Choice(("road",)))
    best = routing.compare(net, Shipment(WEST, MIDDLE), terms).best
    assert best is not None
    assert best.total.distance_km == pytest.approx(280, abs=0.01)
    least = matrix.least(net, [WEST, MIDDLE], by="km", terms=terms)
    assert least.loc["west", "middle"] == pytest.approx(best.total.distance_km, rel=1e-9)
    used = resilience.betweenness(net, flows.all_pairs([WEST, MIDDLE], 1.0), terms)
    assert np.array_equal(used.edges["edge"], [len(net.tail) - 1])
