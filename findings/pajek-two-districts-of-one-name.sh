#!/usr/bin/env bash
# What: a Pajek file (.net) with three vertices, two of which are labelled 鼓楼区 (of 南京 and of 徐州), read by networkx and igraph.
# Guess: networkx makes one node of the two.
# Seen: held: networkx.read_pajek takes the label for the node: two nodes, of which 鼓楼区 has both ties (7 in the sum); the vertices' numbers are gone. igraph reads three vertices.
# Expected: a node for each vertex, with its label as a property, as the format numbers vertices for.
# Instead: igraph.Graph.Read_Pajek, or labels such as 南京市鼓楼区 in the file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import igraph
import networkx as nx

with open("districts.net", "w", encoding="utf-8") as file:
    file.write('*Vertices 3\n1 "鼓楼区"\n2 "鼓楼区"\n3 "玄武区"\n*Edges\n1 3 5\n2 3 2\n')
graph = nx.read_pajek("districts.net")
other = igraph.Graph.Read_Pajek("districts.net")
print("networkx", list(graph.nodes), graph.degree("鼓楼区", "weight"), "igraph", other.vs["name"], other.es["weight"])
raise SystemExit(0 if list(graph.nodes) == ["鼓楼区", "玄武区"] and graph.degree("鼓楼区", "weight") == 7 and other.vcount() == 3 else 1)
PY
