#!/usr/bin/env bash
# What: a networkx graph of weighted ties that is drawn with pyvis (Network.from_nx) and computed with afterwards.
# Guess: from_nx writes into the caller's graph.
# Seen: it does worse: it renames weight to width in the caller's edges, and adds size to the nodes. Weights are gone: the shortest path from 德阳 to
#   眉山, 5.5 before the drawing, is 2 after it, as each tie now counts 1. Of two directions between a pair of a DiGraph, an undirected Network keeps the
#   first only. Nothing is said.
# Expected: drawing leaves the graph as it is.
# Instead: from_nx(graph.copy(), edge_weight_transf=...) - a copy, always; Network(directed=True) for flows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyvis==0.3.2 networkx==3.6.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import networkx as nx
from pyvis import _version
from pyvis.network import Network

ties = nx.Graph()
ties.add_edge("成都", "德阳", weight=5.0)
ties.add_edge("成都", "眉山", weight=0.5)
before = nx.shortest_path_length(ties, "德阳", "眉山", weight="weight")
Network().from_nx(ties)
after = nx.shortest_path_length(ties, "德阳", "眉山", weight="weight")
held = ties.edges["成都", "德阳"]
flows = nx.DiGraph()
flows.add_edge("成都", "德阳", flow=7)
flows.add_edge("德阳", "成都", flow=2)
drawn = Network()
drawn.from_nx(flows)
kept = [edge["flow"] for edge in drawn.edges]
print("pyvis", _version.__version__, "length", before, "then", after, held, ties.nodes["成都"], "flows drawn", kept)
raise SystemExit(0 if (before, after) == (5.5, 2) and held == {"width": 5.0} and kept == [7] else 1)
PY
