#!/usr/bin/env bash
# What: a GraphML file of one-way roads (edgedefault="directed") with one two-way road (directed="false"), and the other way about, read by networkx, igraph and rustworkx.
# Guess: igraph and rustworkx make the two-way road one-way, networkx raises.
# Seen: held (igraph 1.0.0, rustworkx 0.18.1, networkx 3.6.1), and in the other file the one-way road becomes two-way. So no route leads back along the two-way road. No word in either.
# Expected: two arcs, or an error as in networkx.
# Instead: look for edges with an attribute directed before reading; write two edges for what goes both ways.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check networkx==3.6.1 igraph==1.0.0 rustworkx==0.18.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import igraph
import networkx as nx
import rustworkx

space = 'xmlns="http://graphml.graphdrawing.org/xmlns"'
nodes = "".join(f'<node id="{name}"/>' for name in "abc")
seen = {}
for default, other in (("directed", "false"), ("undirected", "true")):
    with open("a.graphml", "w", encoding="utf-8") as sheet:
        sheet.write(f'<?xml version="1.0" encoding="UTF-8"?><graphml {space}><graph id="G" edgedefault="{default}">{nodes}<edge source="a" target="b"/><edge source="b" target="c" directed="{other}"/></graph></graphml>')
    try:
        nx.read_graphml("a.graphml")
        refused = False
    except nx.NetworkXError as error:
        refused = True
        print(error)
    first, second = igraph.Graph.Read_GraphML("a.graphml"), rustworkx.read_graphml("a.graphml")[0]
    seen[default] = (refused, first.is_directed(), first.get_edgelist(), type(second).__name__, [tuple(edge) for edge in second.edge_list()])
print(seen)
links = [(0, 1), (1, 2)]
raise SystemExit(0 if seen == {"directed": (True, True, links, "PyDiGraph", links), "undirected": (True, False, links, "PyGraph", links)} else 1)
PY
