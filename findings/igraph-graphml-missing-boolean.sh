#!/usr/bin/env bash
# What: a node attribute that is unknown (None) for some nodes, written to GraphML by igraph and read by networkx.
# Guess: the unknown value is left out of the file.
# Seen: for numbers it is; an unknown boolean is written as false, and an unknown text as the word None. A region nobody looked at has become
#   "not designated".
# Expected: no <data> element for any unknown value (GraphML allows it, and networkx writes it so).
# Instead: write yes, no and unknown as text, or write the file with networkx.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import igraph
import networkx as nx

graph = igraph.Graph(edges=[(0, 1), (1, 2)])
graph.vs["name"] = ["成都市", "德阳市", "绵阳市"]
graph.vs["designated"] = [True, False, None]
graph.vs["capacity"] = [1.5, 0.0, None]
graph.vs["owner"] = ["甲", "", None]
graph.write_graphml("ties.graphml")
nodes = dict(nx.read_graphml("ties.graphml").nodes(data=True))
print(nodes["n2"])
last = nodes["n2"]
raise SystemExit(0 if last["designated"] is False and "capacity" not in last and last.get("owner") == "None" else 1)
PY
