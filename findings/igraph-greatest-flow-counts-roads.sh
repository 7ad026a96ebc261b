#!/usr/bin/env bash
# What: a net of four roads with an attribute "capacity" of 10, 4, 7 and 9, its greatest flow and smallest cut by networkx, and by igraph from the same graph.
# Guess: igraph counts roads, since it takes no attribute by itself.
# Seen: held (igraph 1.0.0, networkx 3.6.1): networkx says 11, igraph 2, for the flow as for the cut, though the attribute came along. With capacity="capacity" it is 11. No word.
# Expected: an attribute named capacity is taken, as networkx does, or a word that none was.
# Instead: always hand capacity= over; a flow that is the number of roads is a sign.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check igraph==1.0.0 networkx==3.6.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import igraph
import networkx as nx

warnings.simplefilter("error")
roads = nx.DiGraph()
for start, end, capacity in [("矿", "甲", 10), ("矿", "乙", 4), ("甲", "港", 7), ("乙", "港", 9)]:
    roads.add_edge(start, end, capacity=capacity)
same = igraph.Graph.from_networkx(roads)
start, end = (same.vs["_nx_name"].index(name) for name in ("矿", "港"))
seen = [nx.maximum_flow_value(roads, "矿", "港"), same.maxflow(start, end).value, same.mincut(start, end).value, same.maxflow(start, end, capacity="capacity").value]
print(same.es["capacity"], seen)
raise SystemExit(0 if seen == [11, 2, 2, 11] and sorted(same.es["capacity"]) == [4, 7, 9, 10] else 1)
PY
