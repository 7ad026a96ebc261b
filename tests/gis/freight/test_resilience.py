"""Hubs and weak points: loads by hand, losses that are never gains."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.freight import costs, flows, resilience, whereabouts
from gis.freight.costs import CLASS, Choice, Terms
from gis.freight.graph import network
from gis.freight.whereabouts import Spot, locate
from tests.gis.freight import tiny_network

FLOWS = flows.all_pairs(tiny_network.spots(), 10.0)


def test_loads_by_hand():
    found = resilience.betweenness(tiny_network.network(), FLOWS, Terms(tiny_network.factors()))
    terminals = {
        (row.name, row.mode): row.tonnes for row in found.terminals.itertuples(index=False)
    }
    assert terminals == {
        ("west", "rail"): 20, ("east", "rail"): 20, ("west", "water"): 20, ("middle", "water"): 20,
    }  # fmt: skip
    lines = dict(zip(found.lines["name"], found.lines["tonnes"], strict=True))
    assert lines == {"fast line": 20, "river": 20}
    road = found.edges[found.edges["mode"] == "road"]
    assert road["tonnes"].tolist() == [20]
    assert found.edges["share"].max() == pytest.approx(1 / 3, rel=1e-9)


def test_one_tonne_between_all_pairs_is_edge_betweenness():
    """Independent oracle on road only: networkx edge betweenness between the three junctions."""
    net = tiny_network.network()
    found = resilience.betweenness(net, flows.all_pairs(tiny_network.spots()), Terms(tiny_network.factors(), Choice(("road",))))  # fmt: skip
    graph = network.graph(net).subgraph([0, 1, 2])
    expected = nx.edge_betweenness_centrality(graph, normalized=False, weight="length_km")
    mine = {
        (int(net.tail[e]), int(net.head[e])): t
        for e, t in zip(found.edges["edge"], found.edges["tonnes"], strict=True)
    }
    assert mine == {pair: 2 * value for pair, value in expected.items()}


def test_closing_the_railway_by_hand():
    net = tiny_network.network()
    closed = resilience.closure(net, ("line:fast line", "line:main line"))
    lost = resilience.loss(net, FLOWS, closed, Terms(tiny_network.factors()))
    # west–east then goes by river and road: 80 + 150 instead of 114, 10 t each way.
    assert lost.extra_total == pytest.approx(2 * 10 * (230 - 114), rel=1e-4)
    assert lost.tonnes_cut_off == 0


def test_closing_the_only_ways_cuts_off():
    net = tiny_network.network()
    closed = resilience.closure(net, ("edge:1", "terminal:east"))
    lost = resilience.loss(net, FLOWS, closed, Terms(tiny_network.factors()))
    assert lost.tonnes_cut_off == 40
    assert set(lost.cut_off["from"]) | set(lost.cut_off["to"]) == {"west", "middle", "east"}


@pytest.mark.parametrize(
    "name", ["line:nothing", "river:main line", "edge:99999999", "edge:x", "bridge:1", "west", ""]
)
def test_unknown_closures_are_refused(name):
    with pytest.raises(SettingError):
        resilience.closure(tiny_network.network(), (name,))


def test_a_station_and_a_port_of_one_name_are_closed_one_by_one():
    """West has both: its rail transfer is edge 6 of the network, its water transfer edge 8."""
    net = tiny_network.network()
    assert resilience.closure(net, ("terminal:west站",)) == {6}
    assert resilience.closure(net, ("terminal:west港",)) == {8}
    assert resilience.closure(net, ("terminal:west站", "terminal:west港")) == {6, 8}
    # Where only one bears the name nothing need be said: east is a station, middle a port.
    assert resilience.closure(net, ("terminal:east", "terminal:middle")) == {7, 9}
    with pytest.raises(SettingError, match="terminal:west站、terminal:west港"):
        resilience.closure(net, ("terminal:west",))


def test_a_link_by_rail_and_by_water_is_closed_one_by_one():
    net = network.load(Atlas.bundled())
    by_rail = resilience.closure(net, ("link:南京站-镇江站",))
    by_water = resilience.closure(net, ("link:南京港-镇江港",))
    assert {int(net.kind[edge]) for edge in by_rail} == {CLASS["rail"]}
    assert {int(net.kind[edge]) for edge in by_water} == {CLASS["water"]}
    with pytest.raises(SettingError, match="link:南京站-镇江站、link:南京港-镇江港"):
        resilience.closure(net, ("link:南京-镇江",))
    # The port of 乐山, and the station that is called 乐山港.
    port = resilience.closure(net, ("terminal:乐山港",))
    station = resilience.closure(net, ("terminal:乐山港站",))
    assert {int(net.kind[edge]) for edge in port} == {CLASS["transfer_water"]}
    assert {int(net.kind[edge]) for edge in station} == {CLASS["transfer_rail"]}


def test_link_between_two_ports():
    net = tiny_network.network()
    (edge,) = resilience.closure(net, ("link:middle-west",))
    assert net.kind[edge] == CLASS["water"]


def test_real_closures_never_help():
    net, factors = network.load(Atlas.bundled()), costs.defaults(Atlas.bundled())
    moving = flows.all_pairs(
        [locate(Atlas.bundled(), name) for name in ("武隆", "成都", "重庆", "武汉", "宜昌")]
    )
    used = resilience.betweenness(net, moving, Terms(factors))
    assert used.terminals["tonnes"].max() <= moving.total_tonnes
    busiest_road = used.edges.loc[used.edges["mode"] == "road", "edge"].iloc[0]
    for names in (("river:长江",), ("line:渝怀线",), (f"edge:{busiest_road}",)):
        lost = resilience.loss(net, moving, resilience.closure(net, names), Terms(factors))
        assert lost.extra_total >= 0
        assert (lost.regions["extra"] >= 0).all()
        assert np.isfinite(lost.regions["extra_per_t"]).all()
    assert (
        resilience.loss(
            net, moving, resilience.closure(net, ("river:长江",)), Terms(factors)
        ).extra_total
        > 0
    )


def test_loads_and_losses_report_how_far_they_are():
    net = tiny_network.network()
    closed = resilience.closure(net, ("line:fast line",))
    for measure in (
        lambda told: resilience.betweenness(
            net, FLOWS, Terms(tiny_network.factors()), progress=told
        ),
        lambda told: resilience.loss(
            net, FLOWS, closed, Terms(tiny_network.factors()), progress=told
        ),
    ):
        shares: list[float] = []
        measure(shares.append)
        assert shares == sorted(shares)
        assert shares[-1] == pytest.approx(1.0)


def test_a_loss_is_the_same_whatever_the_number_of_origins_at_once(monkeypatch):
    net = tiny_network.network()
    closed = resilience.closure(net, ("river:river",))
    tables = []
    for count in (1, 2, 16):
        monkeypatch.setattr(resilience, "_ORIGINS_AT_ONCE", count)
        tables.append(resilience.loss(net, FLOWS, closed, Terms(tiny_network.factors())).regions)
    assert tables[0].equals(tables[1])
    assert tables[0].equals(tables[2])


def test_a_ferry_bears_what_crosses_it_and_can_be_closed():
    """Every road of Hainan to the mainland is the ferry: 2 flows of 10 t there and 2 back."""
    atlas = Atlas.bundled()
    net, terms = network.load(atlas), Terms(costs.defaults(atlas), Choice(("road",)))
    moving = flows.all_pairs([locate(atlas, name) for name in ("海口", "湛江", "广州")], 10.0)
    used = resilience.betweenness(net, moving, terms)
    (ferry,) = used.lines.to_dict("records")
    assert (ferry["mode"], ferry["name"]) == ("road", "琼州海峡轮渡（徐闻港—新海港）")
    assert ferry["tonnes"] == 40
    crossing = used.edges[used.edges["name"] == ferry["name"]]
    assert [CLASS["ferry"]] == net.kind[crossing["edge"]].tolist()
    assert crossing["tonnes"].tolist() == [40]
    closed = resilience.closure(net, (f"ferry:{ferry['name']}",))
    assert closed == set(crossing["edge"])
    assert resilience.loss(net, moving, closed, terms).tonnes_cut_off == 40


def test_two_places_of_one_name_lose_each_its_own():
    atlas = Atlas.bundled()
    table = pd.DataFrame(
        {"from": ["511102", "511002"], "to": ["成都", "成都"], "tonnes": [10.0, 30.0]}
    )
    net, terms = network.load(atlas), Terms(costs.defaults(atlas))
    moving = flows.from_table(atlas, table)
    lost = resilience.loss(net, moving, resilience.closure(net, ("line:成渝线",)), terms)
    assert dict(zip(lost.regions["place"], lost.regions["tonnes"], strict=True)) == {
        "四川省乐山市市中区": 10, "四川省内江市市中区": 30,
    }  # fmt: skip


def test_places_of_one_name_without_a_code_are_told_apart_by_their_degrees():
    yards = [Spot("料场", 104.1, 30.5), Spot("料场", 105.25, 30.5), Spot("码头", 105, 30)]
    named = whereabouts.told_apart(Atlas.bundled(), yards)
    assert [spot.name for spot in named] == ["料场 104.1,30.5", "料场 105.25,30.5", "码头"]


def test_what_a_tonne_loses_is_over_the_tonnes_that_still_move():
    """Without railways and the river, and with the road west–middle cut, west has no way left.

    Without railways alone west sends 10 t to east by river and road for 230 instead of 114 and
    10 t to middle as before: 1,160 over 20 t. With the road middle–east cut beside them, what goes
    to east is cut off, and of west only the 10 t to middle still move, at no extra.
    """
    net, terms = tiny_network.network(), Terms(tiny_network.factors())
    rails = ("line:fast line", "line:main line")
    cases = (
        (rails, 10 * (230 - 114) / 20, 0), ((*rails, "edge:1"), 0.0, 10),
        ((*rails, "edge:0", "river:river"), np.nan, 20),
    )  # fmt: skip
    for names, extra, cut in cases:
        lost = resilience.loss(net, FLOWS, resilience.closure(net, names), terms)
        west = lost.regions.set_index("place").loc["west"]
        assert west["extra_per_t"] == pytest.approx(extra, rel=1e-4, nan_ok=True), names
        assert west["tonnes_cut_off"] == cut
    heavy = flows.Flows(FLOWS.spots, np.array([0, 0]), np.array([1, 2]), np.array([10.0, 30.0]))
    closed = resilience.closure(net, ("river:river", "edge:1", "terminal:east"))
    (west,) = resilience.loss(net, heavy, closed, terms).regions.to_dict("records")
    # To middle by road 150 instead of river 40 + 2 × 20; the 30 t to east have no way.
    assert west["extra"] == pytest.approx(10 * (150 - 80), rel=1e-4)
    assert west["extra_per_t"] == pytest.approx(150 - 80, rel=1e-4)
    assert west["tonnes_cut_off"] == 30
