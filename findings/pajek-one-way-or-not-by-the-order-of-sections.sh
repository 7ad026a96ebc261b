#!/usr/bin/env bash
# What: a Pajek file with one-way links (*Arcs) and two-way links (*Edges), in either order of the two sections, read by networkx and igraph.
# Guess: two-way links behind *Arcs become one-way in both.
# Seen: half, and worse: the last section decides for all in one, the first in the other. *Arcs first: networkx 3.6.1 makes everything one-way, igraph 1.0.0 everything two-way. *Edges first: networkx makes everything two-way, igraph everything one-way. No word.
# Expected: each link as its section says: a two-way link as two arcs.
# Instead: write two arcs for what goes both ways, and *Arcs alone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check networkx==3.6.1 igraph==1.0.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import igraph
import networkx as nx

heads = '*Vertices 3\n1 "成都"\n2 "德阳"\n3 "绵阳"\n'
arcs, edges = "*Arcs\n1 2 5\n", "*Edges\n2 3 7\n"
seen = {}
for name, text in {"arcs first": arcs + edges, "edges first": edges + arcs}.items():
    with open("a.net", "w", encoding="utf-8") as sheet:
        sheet.write(heads + text)
    graph = nx.read_pajek("a.net")
    seen[name] = (graph.is_directed(), graph.number_of_edges(), igraph.Graph.Read_Pajek("a.net").is_directed())
print(seen)
raise SystemExit(0 if seen == {"arcs first": (True, 2, False), "edges first": (False, 2, True)} else 1)
PY
