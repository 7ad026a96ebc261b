#!/usr/bin/env bash
# What: a GraphML file whose edges have ids of their own, with the same pair tied twice, read by igraph.
# Guess: the edge attribute "id" holds the ids of the edges, as the vertex attribute "id" holds those of the nodes.
# Seen: it holds the ids of the nodes, in their order: edge "stated-1" is called 德阳. With more edges than nodes the attribute
#   cannot be right for anybody; a table of edges joined by that id gets another edge's row, and no error.
# Expected: the ids written in the file (networkx gives them back as the keys of a multigraph).
# Instead: write the id a second time as a data attribute under another name, or join by the two ends and the kind.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import igraph
import networkx as nx

graph = nx.MultiGraph()
for key, one, two in (("computed-1", "成都", "德阳"), ("stated-1", "成都", "德阳"), ("computed-2", "德阳", "绵阳")):
    graph.add_edge(one, two, key=key, kind=key.partition("-")[0])
nx.write_graphml(graph, "ties.graphml")
back = [key for *_, key in nx.read_graphml("ties.graphml").edges(keys=True)]
read = igraph.Graph.Read_GraphML("ties.graphml")
print("igraph", igraph.__version__, read.es["id"], read.es["kind"], "networkx", back)
nodes = read.vs["id"]
raise SystemExit(0 if read.es["id"] == nodes and sorted(back) == ["computed-1", "computed-2", "stated-1"] else 1)
PY
