#!/usr/bin/env bash
# What: deliveries of 10 from a to b and of 3 from b to a, made into a network without direction by networkx (to_undirected), igraph (as_undirected), rustworkx and networkit (toUndirected).
# Guess: 10, 3, 13, none or two links, by package. (graphology was tried beside it: 10.)
# Seen: held: networkx 3.6.1 keeps the later link, 3, also for nx.Graph(directed) and reciprocal=True; igraph 1.0.0 keeps one link and drops its weight, with all other attributes; rustworkx 0.18.1 keeps two links, or with multigraph=False one of 3; networkit 11.3 adds to 13, and, not guessed, says that this network has 0 links (numberOfEdges). No word in any.
# Expected: the sum of a flow, or a refusal to choose.
# Instead: add the two directions oneself before; combine_edges="sum" for igraph, weight_combo_fn for rustworkx.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check networkx==3.6.1 igraph==1.0.0 rustworkx==0.18.1 networkit==11.3 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import igraph
import networkit
import networkx as nx
import rustworkx

flows = [(0, 1, 10), (1, 0, 3)]
first = nx.DiGraph()
first.add_weighted_edges_from(flows)
second = igraph.Graph(n=2, edges=[flow[:2] for flow in flows], directed=True)
second.es["weight"] = [flow[2] for flow in flows]
third = rustworkx.PyDiGraph()
third.add_nodes_from(["a", "b"])
third.add_edges_from(flows)
fourth = networkit.Graph(2, weighted=True, directed=True)
for start, end, flow in flows:
    fourth.addEdge(start, end, flow)
merged = networkit.graphtools.toUndirected(fourth)
plain = second.as_undirected()
seen = {
    "networkx": [data["weight"] for graph in (first.to_undirected(), nx.Graph(first), first.to_undirected(reciprocal=True)) for _, _, data in graph.edges(data=True)],
    "igraph": (plain.ecount(), plain.es.attributes(), second.as_undirected(combine_edges="sum").es["weight"]),
    "rustworkx": ([edge[2] for edge in third.to_undirected().weighted_edge_list()], [edge[2] for edge in third.to_undirected(multigraph=False).weighted_edge_list()]),
    "networkit": ([weight for _, _, weight in merged.iterEdgesWeights()], merged.numberOfEdges()),
}
print(seen)
raise SystemExit(0 if seen == {"networkx": [3, 3, 3], "igraph": (1, [], [13]), "rustworkx": ([10, 3], [3]), "networkit": ([13.0], 0)} else 1)
PY
