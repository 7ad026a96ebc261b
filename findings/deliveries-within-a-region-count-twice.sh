#!/usr/bin/env bash
# What: the strength of a region (sum of the weights of its links) that delivers 10 within itself and 3 to another, in networks without direction, by networkx, igraph, networkit and the matrix.
# Guess: networkx and igraph count what stays within a region twice, others once.
# Seen: held: 23 by networkx 3.6.1 (degree(weight=...)) and igraph 1.0.0 (strength), 13 by networkit 11.3 (weightedDegree) and by the sum of the row of networkx's own matrix. So the share that stays at home is
#   10/13 or 20/23. igraph's loops=False leaves home deliveries out: 3.
# Expected: 13, or a word in the documentation of degree that a loop counts twice.
# Instead: sum the rows of the matrix, or keep deliveries within a region out of the network.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0 networkit==11.3 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import igraph
import networkit
import networkx as nx

graph = nx.Graph()
graph.add_weighted_edges_from([("甲", "甲", 10.0), ("甲", "乙", 3.0)])
other = igraph.Graph.TupleList([("甲", "甲", 10.0), ("甲", "乙", 3.0)], weights=True)
third = networkit.nxadapter.nx2nk(graph, weightAttr="weight")
seen = {
    "networkx": graph.degree("甲", weight="weight"),
    "igraph": other.strength(weights="weight")[0],
    "igraph without loops": other.strength(weights="weight", loops=False)[0],
    "networkit": third.weightedDegree(0),
    "matrix": float(nx.to_numpy_array(graph, nodelist=["甲", "乙"])[0].sum()),
}
print(seen)
raise SystemExit(0 if list(seen.values()) == [23.0, 23.0, 3.0, 13.0, 13.0] else 1)
PY
