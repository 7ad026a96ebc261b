#!/usr/bin/env bash
# What: a road of 120 km and a railway of 90 km between the same two cities, handed from a MultiDiGraph to matrix methods.
# Guess: networkx' sparse matrix adds the two, so that the shortest way in scipy is 210 km; rustworkx does better.
# Seen: right for networkx 3.6.1 with scipy 1.17.1 (210 km, where networkx' own Dijkstra says 90), and wrong for rustworkx 0.18.1, whose
#   adjacency_matrix adds as well while its Floyd-Warshall takes 90. nx.DiGraph(multigraph) keeps the link that was added last, not the
#   shortest. The default of networkx is documented (multigraph_weight=sum for the dense matrix); the sparse one has no such option.
# Expected: the smallest of parallel weights where the matrix goes into a shortest-path method.
# Instead: reduce parallel links to the best per criterion first, then make the matrix.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 scipy==1.17.1 rustworkx==0.18.1 2>/dev/null
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import networkx as nx
import rustworkx
from scipy.sparse.csgraph import dijkstra

links = [("road", 120.0), ("rail", 90.0)]


def between(order):
    graph = nx.MultiDiGraph()
    for mode, km in order:
        graph.add_edge("成都", "德阳", km=km, mode=mode)
    return graph


graph = between(links)
own = nx.dijkstra_path_length(graph, "成都", "德阳", weight="km")
sparse = float(dijkstra(nx.to_scipy_sparse_array(graph, weight="km"))[0, 1])
last = [nx.DiGraph(between(order))["成都"]["德阳"]["km"] for order in (links, links[::-1])]
other = rustworkx.PyDiGraph()
other.add_nodes_from(["成都", "德阳"])
other.add_edges_from([(0, 1, km) for _, km in links])
matrix = float(rustworkx.adjacency_matrix(other, weight_fn=float)[0, 1])
floyd = float(rustworkx.floyd_warshall_numpy(other, weight_fn=float)[0, 1])
print("networkx", own, "its sparse matrix", sparse, "as DiGraph, by order", last, "rustworkx matrix", matrix, "Floyd-Warshall", floyd)
raise SystemExit(0 if (own, sparse, last, matrix, floyd) == (90, 210, [90, 120], 210, 90) else 1)
PY
