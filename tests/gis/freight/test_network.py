"""One graph: networkx as the model, compiled search as its equal."""

from __future__ import annotations

from dataclasses import replace

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.builders.roads import Chain, hierarchy
from gis.atlas import Atlas
from gis.errors import BundledDataError, UnknownNameError
from gis.freight import costs
from gis.freight.costs import CLASS
from gis.freight.graph import network, own_links
from gis.freight.graph.access import islands, landmass_of, legs
from gis.freight.graph.search import Places, Search, search_among
from gis.freight.graph.shortcuts import Shortcuts
from gis.freight.whereabouts import places
from gis.sphere import straight_km
from tests.gis.freight import tiny_network

PAIRS = 1000
# From each of them networkx walks the whole network.
SOURCES = 4


@pytest.fixture(scope="module")
def real():
    return network.load(Atlas.bundled())


def test_a_place_across_the_water_from_a_city_reaches_the_road_of_its_own_island(real):
    # Of 长兴岛 the data has one junction; 64 of Shanghai's lie nearer to the island's west.
    lon, lat = np.array([121.577]), np.array([31.445])
    own = landmass_of(real.atlas, lon, lat)
    place, junction, metres = legs(real.tree, lon, lat, own, real.landmass)
    assert (place.tolist(), real.landmass[junction].tolist()) == ([0], own.tolist())
    there = straight_km(lon, lat, real.lon[junction], real.lat[junction]) * 1000
    assert metres == pytest.approx(there, rel=1e-9)
    assert metres[0] == pytest.approx(14_297, abs=1)


def test_tiny_graph_carries_mode_name_and_length():
    graph = network.graph(tiny_network.network())
    assert graph.nodes[3] == {"mode": "rail", "name": "west"}
    assert graph.edges[3, 4]["mode"] == "rail"
    assert graph.edges[3, 4]["name"] == "main line"
    assert graph.edges[3, 5]["grade"] == "mixed"
    assert graph.edges[6, 7]["grade"] == "Ⅲ"
    assert graph.edges[3, 4]["length_km"] == 500.0
    assert graph.edges[8, 3]["length_km"] == 0.0
    assert graph.number_of_edges() == 14


def test_of_two_edges_between_the_same_nodes_the_cheaper_stands_in_the_graph():
    net = tiny_network.network()
    cost = np.arange(1.0, len(net.tail) + 1)
    # Edge 0 once more, the other way round: first cheaper, then dearer and shorter.
    twice = replace(
        net,
        tail=np.append(net.tail, net.head[0]), head=np.append(net.head, net.tail[0]),
        kind=np.append(net.kind, net.kind[0]), length_m=np.append(net.length_m, 1000.0),
    )  # fmt: skip
    ends = int(net.tail[0]), int(net.head[0])
    cheap = network.graph(twice, {"w": np.append(cost, 0.5)}).edges[ends]
    assert (cheap["w"], cheap["length_km"]) == (0.5, 1.0)
    dear = network.graph(twice, {"w": np.append(cost, 9.0)}).edges[ends]
    assert (dear["w"], dear["length_km"]) == (1.0, net.length_m[0] / 1000)
    assert network.graph(twice).edges[ends]["length_km"] == 1.0


def test_edge_without_length_is_refused():
    kind = np.array([CLASS["road"], CLASS["rail"], CLASS["transfer_rail"]], dtype=np.int8)
    network._prove(kind, np.array([1.0, 2.0, 0.0]))
    for broken in ([np.nan, 2.0, 0.0], [0.0, 2.0, 0.0], [1.0, np.inf, 0.0], [1.0, 2.0, 3.0]):
        with pytest.raises(BundledDataError, match="1"):
            network._prove(kind, np.array(broken))


def test_real_network_has_every_length_and_no_passenger_line(real):
    road = real.kind <= CLASS["water"]
    assert (real.length_m[road] > 0).all()
    assert np.isfinite(real.length_m).all()
    assert not any(word in label for label in real.labels for word in ("高速线", "客专", "高铁"))
    assert real.tail.max() < real.size
    assert real.head.max() < real.size


def test_open_edges_close_what_is_not_allowed():
    net = tiny_network.network()
    names = np.array(costs.CLASSES)[net.kind]
    only_road = net.open_edges(costs.Choice(("road",)))
    assert set(names[~only_road]) == {"rail", "water", "transfer_rail", "transfer_water"}
    no_mixed = net.open_edges(costs.Choice(mixed_lines=False))
    assert (~no_mixed).sum() == 2
    big_ship = net.open_edges(costs.Choice(ship_t=1500))
    assert names[~big_ship].tolist() == ["water"]
    assert net.open_edges(costs.Choice(ship_t=1000)).all()
    closed = net.open_edges(costs.Choice(closed=frozenset({0})))
    assert np.flatnonzero(~closed).tolist() == [0]


def _model(search: Search, weights: np.ndarray) -> tuple[nx.Graph, dict[int, dict[int, float]]]:
    """Return the whole network as networkx sees it, and the legs of each place to its junctions."""
    graph = network.graph(search.network, {"w": search.network.weights(_FACTORS, "cost")})
    legs: dict[int, dict[int, float]] = {}
    leg = np.flatnonzero(search.nodes[search.tail] >= search.network.size)
    for row in leg.tolist():
        place, junction = search.nodes[search.tail[row]], search.nodes[search.head[row]]
        own = legs.setdefault(int(place) - search.network.size, {})
        own[int(junction)] = float(weights[row])
    return graph, legs


_FACTORS = costs.defaults(Atlas.bundled())


@pytest.mark.once
def test_networkx_and_compiled_search_agree_on_a_thousand_pairs(real):
    random = np.random.default_rng(20260101)
    nodes = random.choice(real.roads, SOURCES + PAIRS // SOURCES, replace=False)
    spots = Places(tuple(map(str, nodes)), real.lon[nodes], real.lat[nodes])
    search = Search(real, spots)
    weights = search.weights(_FACTORS, "cost")
    found = search.distances(weights, np.arange(SOURCES))
    graph, legs = _model(search, weights)
    compared = 0
    for source in range(SOURCES):
        graph.add_weighted_edges_from(((-1, j, w) for j, w in legs[source].items()), weight="w")
        known = nx.single_source_dijkstra_path_length(graph, -1, weight="w")
        graph.remove_node(-1)
        for target in range(SOURCES, len(spots)):
            # A way ends at a place and never passes through one.
            expected = min(known.get(j, np.inf) + w for j, w in legs[target].items())
            assert found[source, target] == pytest.approx(expected, rel=1e-9, abs=1e-5)
            compared += 1
    assert compared == PAIRS


def test_what_lies_between_two_places_does_not_depend_on_the_others(real):
    random = np.random.default_rng(11)
    nodes = random.choice(real.roads, 60, replace=False)
    lon, lat = real.lon[nodes] + 0.05, real.lat[nodes] + 0.05
    names = tuple(map(str, nodes))
    for by in ("cost", "time"):
        many = Search(real, Places(names, lon, lat))
        among = many.distances(many.weights(_FACTORS, by), np.arange(5))
        for pair in ((0, 1), (2, 40), (4, 59)):
            own = list(pair)
            alone = Search(real, Places(tuple(names[i] for i in own), lon[own], lat[own]))
            found = alone.distances(alone.weights(_FACTORS, by), np.arange(2))
            assert found[0, 1] == pytest.approx(among[pair], rel=1e-12)
            assert found[0, 0] == 0.0


@pytest.mark.once
def test_the_same_places_are_searched_in_the_same_graph_and_others_in_their_own():
    net = tiny_network.network()
    here, there = (
        Places(("a", "b"), np.array([105.0, lon]), np.array([30.0, 30.0])) for lon in (105.1, 105.2)
    )
    road = frozenset({int(np.flatnonzero(net.kind == CLASS["road"])[0])})
    first = search_among(net, here, costs.Choice())
    assert search_among(net, here, costs.Choice(("road",))) is first
    for places_, choice in ((there, costs.Choice()), (here, costs.Choice(closed=road))):
        other = search_among(net, places_, choice)
        assert (other.places, other.whole) == (places_, bool(choice.closed))
    for lon in range(106, 110):
        search_among(net, Places(("c",), np.array([float(lon)]), np.array([30.0])), costs.Choice())
    assert len(net.searches) == 4
    assert search_among(net, here, costs.Choice()) is not first


def test_hierarchy_and_whole_graph_agree(real):
    random = np.random.default_rng(7)
    nodes = random.choice(real.roads, 40, replace=False)
    spots = Places(tuple(map(str, nodes)), real.lon[nodes], real.lat[nodes])
    values = []
    for whole in (False, True):
        search = Search(real, spots, whole=whole)
        values.append(search.distances(search.weights(_FACTORS, "time"), np.arange(40)))
    assert np.allclose(*values, rtol=1e-9, atol=1e-6)


@settings(max_examples=30, deadline=None)
@given(st.integers(3, 14), st.integers(0, 10_000))
def test_hierarchy_of_random_graphs_keeps_distances(size, seed):
    random = np.random.default_rng(seed)
    pairs = {
        (int(min(a, b)), int(max(a, b)))
        for a, b in random.integers(0, size, (3 * size, 2))
        if a != b
    }
    chains = [Chain(a, b, int(random.integers(1, 100)), False, []) for a, b in sorted(pairs)]
    rank, rows = hierarchy(size, chains)
    shortcuts = Shortcuts(*rows.T, rank)
    graph = nx.Graph()
    graph.add_nodes_from(range(size))
    graph.add_weighted_edges_from((c.tail, c.head, c.length_m) for c in chains)
    up = nx.Graph()
    up.add_nodes_from(range(size))
    up.add_weighted_edges_from(rows[:, :3].tolist())
    exact = dict(nx.all_pairs_dijkstra_path_length(graph))
    assert dict(nx.all_pairs_dijkstra_path_length(up)) == exact
    for lower, upper, metres, _ in rows.tolist():
        path = shortcuts.unpack(lower, upper)
        assert (path[0], path[-1]) == (lower, upper)
        assert nx.path_weight(graph, path, "weight") == metres


def test_access_does_not_cross_the_sea(real):
    haikou, guangzhou = (110.33, 20.03), (113.26, 23.13)
    lon, lat = zip(haikou, guangzhou, strict=True)
    island = landmass_of(Atlas.bundled(), np.array(lon), np.array(lat))
    assert island[0] > 0
    assert island[1] == 0
    assert len(islands(Atlas.bundled())[0]) > 100
    open_sea = Places(("sea",), np.array([118.0]), np.array([19.0]))
    assert not Search(real, open_sea).reached[0]


def test_new_terminal_joins_the_network():
    net = tiny_network.network()
    more = own_links.with_terminal(net, "mixed", "rail")
    assert more.size == net.size + 1
    assert more.name(net.size) == "mixed"
    search = Search(more, places(list(tiny_network.spots())))
    with_it = search.distances(search.weights(tiny_network.factors(), "cost"), np.array([0]))
    # 200 km of rail and two transfers of 12 CNY: 40 + 24 = 64, plus metres of access.
    assert with_it[0, 1] == pytest.approx(64.0, abs=0.01)
    with pytest.raises(UnknownNameError):
        own_links.with_terminal(net, "nowhere", "water")


def test_straight_km_of_a_degree():
    assert straight_km([0.0], [0.0], [1.0], [0.0])[0] == pytest.approx(111.195, abs=0.001)
