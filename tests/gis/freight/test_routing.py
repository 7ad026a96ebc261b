"""Routes: hand arithmetic on three towns, sense and sums on the real network."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import SettingError, UnknownNameError
from gis.freight import costs, routing
from gis.freight.costs import Choice, Terms
from gis.freight.graph import lines, network
from gis.freight.route import Route, Total, nondominated
from gis.freight.routing import Shipment, compare
from gis.freight.whereabouts import Spot, locate, places
from tests.gis.freight import tiny_network

WEST, MIDDLE, EAST = tiny_network.spots()


def tiny(origin, destination, **options):
    net = options.pop("net", None) or tiny_network.network()
    terms = Terms(
        options.pop("factors", None) or tiny_network.factors(), options.pop("choice", Choice())
    )
    return routing.compare(net, Shipment(origin, destination, **{"tonnes": 10.0} | options), terms)


def by_way(comparison):
    return {way: route for route in comparison.alternatives for way in route.ways}


def test_costs_by_hand():
    found = by_way(tiny(WEST, EAST))
    # Road 600 km x 0.5; rail over the fast line 450 km x 0.2 + 2 x (10 + 4/2). Ten tonnes.
    assert found["road"].total.cost_cny == pytest.approx(3000, rel=1e-4)
    assert found["rail"].total.cost_cny == pytest.approx(10 * (90 + 24), rel=1e-4)
    assert found["overall"] is found["rail"]
    assert found["rail"].total.hours == pytest.approx(450 / 25 + 24, rel=1e-4)
    assert found["rail"].total.co2e_kg == pytest.approx(10 * 450 * 0.02, rel=1e-3)
    assert found["rail"].modes == ("road", "rail", "road")


def test_without_mixed_lines_the_main_line_is_taken():
    found = by_way(tiny(WEST, EAST, choice=Choice(mixed_lines=False)))
    assert found["rail"].total.distance_km == pytest.approx(500, abs=0.1)


def test_lock_adds_its_wait_to_hours_only():
    plain, locked = (
        by_way(tiny(WEST, MIDDLE, net=tiny_network.network(lock=lock)))["water"].total
        for lock in (False, True)
    )
    assert locked.hours - plain.hours == pytest.approx(5.0, rel=1e-9)
    assert locked.cost_cny == plain.cost_cny


def test_a_tributary_counts_by_its_factor_in_all_but_distance():
    plain, small = (
        by_way(tiny(WEST, MIDDLE, net=tiny_network.network(tributary=tributary)))["water"].total
        for tributary in (False, True)
    )
    # 400 km of water at 0.1 CNY/t-km, 10 km/h and 10 g/t-km, twice; transfers once. Ten tonnes.
    assert small.cost_cny - plain.cost_cny == pytest.approx(400, rel=1e-9)
    assert small.hours - plain.hours == pytest.approx(40, rel=1e-9)
    assert small.co2e_kg - plain.co2e_kg == pytest.approx(40, rel=1e-9)
    assert small.distance_km == plain.distance_km


def test_through_traffic_keeps_to_the_main_stem():
    """The canal 荆州–沙洋 halves the km to 武汉, yet through ships pass by the river; 襄阳 uses it."""
    found = {
        (origin, destination): by_way(
            compare(
                network.load(Atlas.bundled()),
                Shipment(locate(Atlas.bundled(), origin), locate(Atlas.bundled(), destination)),
                Terms(costs.defaults(Atlas.bundled())),
            )
        )["water"]
        for origin, destination in (("宜昌港", "武汉港"), ("荆州港", "襄阳港"))
    }
    (through,) = [leg for leg in found["宜昌港", "武汉港"].legs if leg.mode == "water"]
    assert through.via == ("长江",)
    assert through.total.distance_km == pytest.approx(624, abs=2)
    (local,) = [leg for leg in found["荆州港", "襄阳港"].legs if leg.mode == "water"]
    assert local.via == ("江汉运河", "汉江")
    assert local.total.distance_km == pytest.approx(67.2 + 220.8, abs=0.2)


def test_legs_add_up_and_range_holds_the_value():
    for route in tiny(WEST, EAST).alternatives:
        assert sum(leg.total.cost_cny for leg in route.legs) == pytest.approx(route.total.cost_cny)
        assert sum(leg.total.hours for leg in route.legs) == pytest.approx(route.total.hours)
        assert route.low.cost_cny <= route.total.cost_cny <= route.high.cost_cny
        assert route.low.hours <= route.total.hours <= route.high.hours


def test_a_missing_way_says_why():
    reasons = {way: key for way, key, _ in tiny(WEST, EAST).missing}
    assert reasons == {"water": "route.no_water_near"}
    cut = tiny(WEST, EAST, net=tiny_network.network(joined=False))
    assert {way for way, _, _ in cut.missing} == {"road", "water"}
    assert cut.best.ways == ("overall", "rail")


def test_unreachable_has_no_best():
    net = tiny_network.network(joined=False)
    none = tiny(WEST, EAST, net=net, choice=Choice(("road",)))
    assert none.best is None
    assert none.alternatives == none.pareto == ()


def test_without_road_the_main_leg_remains():
    only_rail = tiny(WEST, EAST, choice=Choice(("rail",)))
    assert [route.modes for route in only_rail.alternatives] == [("road", "rail", "road")]
    assert only_rail.best.legs[2].origin == "west站"
    assert "road" not in by_way(only_rail)


def test_closed_terminal_is_not_used():
    net = tiny_network.network()
    closed = frozenset({int(edge) for edge in range(len(net.tail)) if net.tail[edge] == 9})
    found = by_way(tiny(WEST, EAST, choice=Choice(closed=closed)))
    assert "rail" not in found


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"tonnes": 0}, "error.tonnes"),
        ({"tonnes": -5}, "error.tonnes"),
        ({"by": "beauty"}, "error.criterion"),
    ],
)
def test_bad_questions_are_refused(change, key):
    with pytest.raises(SettingError) as caught:
        tiny(WEST, EAST, **change)
    assert caught.value.key == key


def test_same_place_and_place_off_the_network_are_refused():
    with pytest.raises(SettingError, match="west"):
        tiny(WEST, WEST)
    with pytest.raises(SettingError, match="lost"):
        tiny(WEST, Spot("lost", 80.0, 45.0))


def _route(cost, hours, co2e):
    total = Total(1.0, cost, hours, co2e)
    return Route(("overall",), total, total, total, ())


numbers = st.integers(1, 6).map(float)


@given(st.lists(st.tuples(numbers, numbers, numbers), min_size=1, max_size=12))
def test_pareto_set_is_what_nobody_beats(points):
    kept = {
        (r.total.cost_cny, r.total.hours, r.total.co2e_kg)
        for r in nondominated([_route(*point) for point in points])
    }
    for point in points:
        beaten = any(
            all(o <= p for o, p in zip(other, point, strict=True)) and other != point
            for other in points
        )
        assert (point in kept) is not beaten


@pytest.fixture(scope="module")
def real():
    return network.load(Atlas.bundled())


def test_wulong_to_chengdu(real):
    factors = costs.defaults(Atlas.bundled())
    comparison = routing.compare(
        real,
        Shipment(locate(Atlas.bundled(), "武隆"), locate(Atlas.bundled(), "成都"), tonnes=1000),
        Terms(factors),
    )
    found = by_way(comparison)
    assert set(found) == {"overall", "road", "rail", "water"}
    assert 400 < found["road"].total.distance_km < 520
    assert found["rail"].total.cost_cny < found["road"].total.cost_cny
    ranks = [route.total.cost_cny for route in comparison.alternatives]
    assert ranks == sorted(ranks)
    assert {leg.origin for leg in found["rail"].legs} >= {"武隆区", "武隆站"}


def test_only_rail_on_the_real_network(real):
    found = routing.compare(
        real,
        Shipment(locate(Atlas.bundled(), "武隆"), locate(Atlas.bundled(), "成都")),
        Terms(costs.defaults(Atlas.bundled()), Choice(("rail",))),
    )
    assert [route.ways for route in found.alternatives] == [("rail",)]


def test_lines_follow_the_legs_from_end_to_end(real):
    spots = [locate(Atlas.bundled(), "白马站"), locate(Atlas.bundled(), "武汉")]
    comparison = routing.compare(real, Shipment(*spots), Terms(costs.defaults(Atlas.bundled())))
    for route in comparison.alternatives:
        points = [
            point for leg in route.legs for point in lines.line(real, places(spots), leg.steps)
        ]
        assert points[0] == (round(spots[0].lon, 4), round(spots[0].lat, 4))
        assert points[-1] == (round(spots[1].lon, 4), round(spots[1].lat, 4))
        # Edges lost their bends: a chord may be 100 km long, a wrong edge would jump much farther.
        assert max(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairwise(points)) < 2.0


def test_places_are_found_in_every_written_form():
    assert (
        locate(Atlas.bundled(), "500156").name == locate(Atlas.bundled(), "武隆区").name == "武隆区"
    )
    assert locate(Atlas.bundled(), "白马站").source == "rail-stations"
    assert locate(Atlas.bundled(), "涪陵港").source == "ports"
    assert locate(Atlas.bundled(), " 107.5 , 29.4 ").lat == 29.4
    with pytest.raises(UnknownNameError):
        locate(Atlas.bundled(), "没有这个地方吧")
    with pytest.raises(SettingError):
        locate(Atlas.bundled(), "29.4,107.5")
