#!/usr/bin/env bash
# What: a graph with Chinese names handed from networkx to igraph as GML, and back.
# Guess: igraph shows the character references that networkx writes.
# Seen: 成都市 arrives in igraph as "&#25104;&#37117;&#24066;", with a warning about
#   unknown entities; the other way round networkx refuses igraph's
#   file ("input is not ASCII-encoded"). A Chinese attribute name (产值) cannot be written by networkx at all. GraphML keeps all of it.
# Expected: one of the two ways GML knows for such characters, read by both.
# Instead: GraphML with ASCII keys and Chinese values.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import igraph
import networkx as nx

graph = nx.Graph([("成都市", "德阳市")])
nx.write_gml(graph, "networkx.gml")
names = igraph.Graph.Read_GML("networkx.gml").vs["label"]
own = igraph.Graph(edges=[(0, 1)])
own.vs["name"] = ["成都市", "德阳市"]
own.write_gml("igraph.gml")
said = []
for attempt in (lambda: nx.read_gml("igraph.gml", label="name"), lambda: nx.write_gml(nx.Graph(产值=1), "own.gml")):
    try:
        attempt()
    except nx.NetworkXError as error:
        said.append(str(error))
nx.write_graphml(graph, "networkx.graphml")
kept = igraph.Graph.Read_GraphML("networkx.graphml").vs["id"]
print(names, said, kept)
raise SystemExit(0 if names[0] == "&#25104;&#37117;&#24066;" and len(said) == 2 and kept[0] == "成都市" else 1)
PY
