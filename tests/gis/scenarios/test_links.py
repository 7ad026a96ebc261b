"""Roads, railways and terminals that a scenario builds: found by the search, priced like the others."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest

from gis.atlas import Atlas
from gis.errors import SettingError, UnknownNameError
from gis.freight import costs, question, routing
from gis.freight.costs import Choice, Terms
from gis.freight.graph import lines, network, own_links
from gis.freight.graph.search import search_among
from gis.freight.routing import Shipment
from gis.freight.whereabouts import Spot, locate, places
from gis.scenarios import bearing, difference, effects, scenario, wording
from gis.siting.question import between

BASE = Atlas.bundled()
ROAD = "title='路'\n[[link]]\nmode='road'\nfrom='甘孜县'\nto='德格县'\ncost_cny=2e9\nname='新路'"


def edited(said: str) -> Atlas:
    return effects.apply(BASE, scenario.parse(said, "x"))


@pytest.fixture(scope="module")
def roaded():
    return edited(ROAD)


def test_the_compiled_search_agrees_with_networkx_on_the_longer_network(roaded):
    net = network.load(roaded)
    factors = costs.defaults(roaded)
    graph = network.graph(net, {"cost": net.weights(factors, "cost")})
    new = len(net.tail) - 1
    ends = int(net.tail[new]), int(net.head[new])
    far = int(net.tail[0])
    spots = [Spot(str(n), float(net.lon[n]), float(net.lat[n])) for n in (*ends, far)]
    search = search_among(net, places(spots), Choice())
    found = search.distances(search.weights(factors, "cost"), np.arange(3))
    for a, one in enumerate((*ends, far)):
        for b, two in enumerate((*ends, far)):
            if a != b:
                wanted = nx.shortest_path_length(graph, one, two, weight="cost")
                assert found[a, b] == pytest.approx(wanted, rel=1e-3, abs=0.05)


def test_a_new_road_makes_its_ends_cheaper_and_nothing_dearer(roaded):
    spots = [locate(BASE, name) for name in ("甘孜县", "德格县", "成都", "昌都")]
    terms = Terms(costs.defaults(BASE))
    before, after = (
        between(network.load(atlas), spots, spots, by="cost", terms=terms)
        for atlas in (BASE, roaded)
    )
    assert after[0, 1] < before[0, 1]
    assert (after <= before + 1e-6).all()
    assert after[0, 2] == pytest.approx(before[0, 2], abs=1e-6)


def test_the_route_takes_the_new_road_and_draws_it_straight(roaded):
    net = network.load(roaded)
    found = routing.compare(
        net,
        Shipment(locate(BASE, "甘孜县"), locate(BASE, "德格县"), tonnes=1.0, by="cost"),
        Terms(costs.defaults(BASE)),
    )
    steps = [step for leg in found.alternatives[0].legs for step in leg.steps]
    own = [step for step in steps if step.edge >= net.data_edges > 0]
    assert len(own) == 1
    drawn = lines.line(net, places([]), own)
    assert len(drawn) == 2


def test_what_is_drawn_of_the_data_is_drawn_as_before(roaded):
    new, old = network.load(roaded), network.load(BASE)
    rail = int(np.flatnonzero(old.kind == network.CLASS["rail"])[5])
    water = int(np.flatnonzero(old.kind == network.CLASS["water"])[3])
    for edge in (7, rail, water):
        assert np.array_equal(lines._edge_line(new, edge), lines._edge_line(old, edge))


def test_a_railway_joins_two_stations_and_a_terminal_opens(roaded):
    stations = [row["name"] for row in BASE.records("rail-stations")]
    there = {row["name"] for row in BASE.records("terminals") if row["mode"] == "rail"}
    bare = next(name for name in stations if name not in there)
    atlas = edited(
        f"title='x'\n[[link]]\nmode='rail'\nfrom='{stations[0]}站'\nto='{stations[40]}站'\nlength_km=9000\n"
        f"[[terminal]]\nmode='rail'\nplace='{bare}站'\ncost_cny=1e8"
    )
    net, old = network.load(atlas), network.load(BASE)
    assert (net.kind == network.CLASS["rail"]).sum() == (
        old.kind == network.CLASS["rail"]
    ).sum() + 1
    assert net.size == old.size + 1
    assert net.names[-1] == bare


def test_the_investment_stands_among_the_figures(roaded):
    found = difference.difference(BASE, roaded).figures.set_index("figure")
    assert found.loc["investment_cny", "difference"] == 2e9


def test_the_investment_is_undefined_where_the_cost_of_a_link_is_not_said():
    """The unsaid cost counted as none, so that a dearer network looked cheaper."""
    stations = [row["name"] for row in BASE.records("rail-stations")]
    ends = [f"from='{stations[0]}站'\nto='{stations[at]}站'\nlength_km=9000\n" for at in (40, 41)]
    said = "".join(
        f"[[link]]\nmode='rail'\n{end}{cost}"
        for end, cost in zip(ends, ("cost_cny=1e9\n", ""), strict=True)
    )
    found = difference.difference(BASE, edited(f"title='x'\n{said}")).figures.set_index("figure")
    assert found.loc["investment_cny", "before"] == 0
    assert found.loc["investment_cny", ["after", "difference"]].isna().all()


def test_the_same_link_the_other_way_round_is_the_same_atlas(roaded):
    turned = ROAD.replace("from='甘孜县'\nto='德格县'", "from='德格县'\nto='甘孜县'")
    assert edited(turned).key == roaded.key


FAULTS = {
    "one place": ("[[link]]\nmode='road'\nfrom='成都'\nto='成都'", "error.scenario_link_ends"),
    "shorter than straight": ("[[link]]\nmode='road'\nfrom='成都'\nto='重庆'\nlength_km=10", "error.scenario_link_short"),
    "no such mode": ("[[link]]\nmode='air'\nfrom='成都'\nto='重庆'", "error.scenario_mode"),
    "no station": ("[[link]]\nmode='rail'\nfrom='没有站'\nto='也没有站'", "error.scenario_link_end"),
    "a negative cost": ("[[link]]\nmode='road'\nfrom='成都'\nto='重庆'\ncost_cny=-1", "error.scenario_link_cost"),
    "a terminal that is there": ("[[terminal]]\nmode='rail'\nplace='{there}站'", "error.scenario_terminal_there"),
}  # fmt: skip


@pytest.mark.parametrize("what", FAULTS)
def test_a_fault_is_named(what):
    said, key = FAULTS[what]
    there = next(row["name"] for row in BASE.records("terminals") if row["mode"] == "rail")
    with pytest.raises((SettingError, UnknownNameError)) as fault:
        edited("title='x'\n" + said.replace("{there}", there))
    assert fault.value.key == key
    assert fault.value.message("zh")
    assert fault.value.message("en")


def test_a_road_that_cannot_be_as_short_as_it_is_said_to_be_is_told_with_both_lengths(roaded):
    """150 km were travelled as 157.4 without a word: the floor stood in the code alone."""
    row = roaded.records("own-links")[0]
    ((_, km),) = own_links.longer(network.load(roaded))
    found = routing.compare(
        network.load(roaded),
        Shipment(locate(BASE, "甘孜县"), locate(BASE, "德格县"), tonnes=1.0, by="cost"),
        Terms(costs.defaults(roaded), Choice(("road",))),
    )
    assert found.alternatives[0].total.distance_km == pytest.approx(km, abs=0.05)
    for lang in ("zh", "en"):
        (said,) = wording.longer_roads(roaded, lang)
        assert f"{km:,.1f}" in said
        assert f"{float(row['length_km']):,.1f}" in said
        assert "新路" in said
        assert "length_km" in said
        assert said in wording.sentences(BASE, roaded, "", lang)
        assert bearing.longer(roaded, bearing.FREIGHT, lang) == [said]
        assert bearing.longer(roaded, bearing.LAYOUT, lang) == []
    asked = question.terms(roaded, Terms(costs.defaults(roaded)))
    assert asked["longer_roads"] == [f"新路: {float(row['length_km']):.1f} km taken as {km:.1f} km"]


def test_a_road_as_long_as_it_is_said_to_be_is_not_told(roaded):
    del roaded
    atlas = edited(ROAD + "\nlength_km=400")
    assert own_links.longer(network.load(atlas)) == []
    assert wording.longer_roads(atlas, "zh") == []
    assert "longer_roads" not in question.terms(atlas, Terms(costs.defaults(atlas)))
    assert wording.sentences(BASE, atlas, "", "zh") == [
        "新建公路 德格—甘孜 新路，400 公里，投资 20 亿元"
    ]
