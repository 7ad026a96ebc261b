"""GraphML as others read it: plain XML, networkx, and igraph where it is installed."""

import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from gis.clusters import core, ties
from gis.clusters.graphml import Network, to_graphml
from tests.gis.clusters.test_ties import TABLE

POINTS = pd.DataFrame(
    {"name": ["甲市", "乙", "丙", "丁 & <州>"], "lon": [104.0, 105.1, 106.2, 107.3], "lat": 30.5},
    index=list("ABCD"),
)
STATED = pd.DataFrame(
    [
        ("A", "C", "receive", True, True, "l1", "p", None, "1"),
        ("A", "B", "collaboration", False, True, "l2", "p", "水泥", "2"),
        ("E", "A", "collaboration", False, False, "l3", "p", None, None),
    ],
    columns=list(ties.STATED_COLUMNS),
)


@pytest.fixture(scope="module")
def written() -> str:
    km = pd.DataFrame(np.inf, index=list("ABCD"), columns=list("ABCD"))
    km.loc["A", "B"] = km.loc["B", "A"] = 90.5
    pairs = ties.projection(TABLE, apart=km).assign(p=0.25, p_adjusted=0.5)
    graph = ties.network(pairs, TABLE.index)
    nodes = core.roles(graph).join(ties.communities(graph))
    nodes = nodes.join(ties.centrality(graph)[["betweenness", "closeness"]])
    return to_graphml(Network(graph, STATED, POINTS, nodes, pairs, {"modularity_p": 0.31}))


def test_every_edge_has_an_id_and_a_weight_of_its_own(written):
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    root = ET.fromstring(written)  # noqa: S314 - written above
    assert root.find("g:graph", space).get("edgedefault") == "undirected"
    edges = root.findall(".//g:edge", space)
    ids = [edge.get("id") for edge in edges]
    assert sorted(ids) == ["computed-1", "computed-2", "stated-1", "stated-2", "stated-3"]
    keys = {key.get("attr.name"): key.get("id") for key in root.findall("g:key", space)
            if key.get("for") == "edge"}  # fmt: skip
    for edge in edges:
        assert edge.find(f"g:data[@key='{keys['weight']}']", space) is not None


def test_networkx_keeps_every_edge_and_figure(written):
    read = nx.parse_graphml(written)
    assert isinstance(read, nx.MultiGraph)
    assert not read.is_directed()
    assert read.graph["modularity_p"] == 0.31
    assert {c: d["label"] for c, d in read.nodes(data=True)} == {
        "A": "甲市", "B": "乙", "C": "丙", "D": "丁 & <州>", "E": "E",
    }  # fmt: skip
    assert (read.nodes["C"]["lon"], read.nodes["C"]["lat"]) == (106.2, 30.5)
    assert read.nodes["D"]["role"] == "apart"
    assert set(read.nodes["B"]) >= {"degree", "strength", "betweenness", "closeness", "community"}
    assert "lon" not in read.nodes["E"]
    edges = {key: (a, b, d) for a, b, key, d in read.edges(keys=True, data=True)}
    a, b, tie = edges["computed-1"]
    assert (a, b, tie["kind"], tie["shared"], tie["industries"]) == (
        "A", "B", "computed", 2, "cement|glass",
    )  # fmt: skip
    assert tie["weight"] == pytest.approx(2 / 3, rel=1e-12)
    assert (tie["apart"], tie["p"], tie["p_adjusted"]) == (90.5, 0.25, 0.5)
    # Unreachable is no distance.
    assert "apart" not in edges["computed-2"][2]
    receive = edges["stated-1"][2]
    assert (receive["stated_kind"], receive["directed"], receive["from"], receive["to"]) == (
        "receive", True, "A", "C",
    )  # fmt: skip
    assert "from" not in edges["stated-2"][2]
    # A reader that takes 1 for no weight must not put what plans state before all that is computed.
    ranked = sorted(edges, key=lambda key: -edges[key][2].get("weight", 1))
    assert ranked[:2] == ["computed-1", "computed-2"]
    # Sums of weights are the strengths of the table.
    for code in "ABCD":
        assert read.degree(code, weight="weight") == pytest.approx(
            read.nodes[code]["strength"], rel=1e-12
        )


def test_igraph_reads_the_same(written):
    import igraph

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ties.graphml"
        file.write_text(written, encoding="utf-8")
        read = igraph.Graph.Read_GraphML(str(file))
    assert (read.vcount(), read.ecount(), read.is_directed()) == (5, 5, False)
    assert read.vs["label"] == ["甲市", "乙", "丙", "丁 & <州>", "E"]
    # igraph 1.0 gives the ids of nodes as those of edges, so that they are written once more.
    assert sorted(read.es["edge"]) == [
        "computed-1", "computed-2", "stated-1", "stated-2", "stated-3",
    ]  # fmt: skip
    ends = [(*(read.vs[end]["id"] for end in edge.tuple), edge["kind"]) for edge in read.es]
    assert sorted((min(a, b), max(a, b), kind) for a, b, kind in ends) == [
        ("A", "B", "computed"), ("A", "B", "stated"), ("A", "C", "stated"), ("A", "E", "stated"),
        ("B", "C", "computed"),
    ]  # fmt: skip
    assert [w == 0 for w in read.es["weight"]] == [k == "stated" for k in read.es["kind"]]
    assert read.strength(weights="weight")[0] == pytest.approx(2 / 3, rel=1e-12)
