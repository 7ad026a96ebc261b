#!/usr/bin/env bash
# What: the world road graph of scgraph_data 2.0.0 (points in thousandths of a degree) at two dead ends that lie one step of that grid apart, in all such pairs and between 福州 and 闽清.
# Guess: a dead end is the end of a road; where two of them nearly touch, the graph joins them by a short edge, or the way round is short.
# Seen: 5,229 pairs of dead ends lie one step (some 100 m) apart without an edge between them: one point that was rounded to two neighbours, and the road is cut there. At
#   118.838 E 26.038 N one end leads to 福州, the other to 闽清, and the shortest way from one to the other is 244 km long. No answer says so: it is a route like any other.
# Expected: a node that two ways share is rounded once, so that it stays one node.
# Instead: join dead ends that are one step of the grid apart before routing (each to its nearest), and look at pairs of places whose way is many times their distance.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps scgraph_data==2.0.0
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
from importlib.metadata import distribution, version

import numpy as np
from scipy.sparse import coo_array, csgraph

lines = {}
with open(distribution("scgraph_data").locate_file("scgraph_data/world_highways.py"), encoding="utf-8") as stream:
    for line in stream:
        name, _, value = line.partition("=")
        lines[name] = value.strip()
steps = np.round(np.array(json.loads(lines["nodes"])) * 1000).astype(int)  # lat, lon
tail, head, km = [], [], []
for node, text in enumerate(lines["graph"][1:-1].split("}")[:-1]):
    body = text.lstrip(", {")
    for pair in body.split(", ") if body else ():
        other, _, length = pair.partition(": ")
        tail.append(node)
        head.append(int(other))
        km.append(float(length))
tail, head, km = np.array(tail), np.array(head), np.array(km)
degree = np.bincount(tail, minlength=len(steps))
at = {tuple(steps[node]): node for node in np.flatnonzero(degree == 1)}
edges = set(zip(tail.tolist(), head.tolist()))
near = [(0, 1), (1, -1), (1, 0), (1, 1)]
pairs = [(node, at[found]) for (lat, lon), node in at.items() for n, e in near if (found := (lat + n, lon + e)) in at]
cut = [pair for pair in pairs if pair not in edges]
one, other = at[26038, 118838], at[26038, 118837]
roads = coo_array((km, (tail, head)), shape=(len(steps), len(steps))).tocsr()
way = csgraph.dijkstra(roads, indices=one, limit=1000)[other]
print(version("scgraph_data"), "dead ends:", len(at), "pairs a step apart:", len(pairs), "without an edge:", len(cut), "way round at 闽清, km:", round(float(way), 1))
raise SystemExit(0 if len(cut) > 1000 and way > 200 else 1)
PY
