#!/usr/bin/env bash
# What: a GraphML file that states a default weight for ties without one of their own (<key><default>0.5</default>), read by networkx and igraph.
# Guess: igraph fills the default in; networkx keeps it beside the graph and leaves the tie without a weight.
# Seen: so it is. The tie has no weight in networkx, whose shortest paths then count it as 1: 眉山 lies 3.0 from 德阳, and 2.5 in igraph. The
#   same holds for nodes (a kind that most share), and no reader says a word.
# Expected: the default for every edge and node that has no <data> of that key, as the format defines it.
# Instead: in networkx fill graph.graph["edge_default"] and ["node_default"] into the edges and nodes; in a file of one's own write each weight.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0
cd "$dir"
cat > ties.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="w" for="edge" attr.name="weight" attr.type="double"><default>0.5</default></key>
  <key id="k" for="node" attr.name="kind" attr.type="string"><default>city</default></key>
  <graph edgedefault="undirected">
    <node id="成都"/><node id="德阳"><data key="k">hub</data></node><node id="眉山"/>
    <edge source="成都" target="德阳"><data key="w">2</data></edge>
    <edge source="成都" target="眉山"/>
  </graph>
</graphml>
XML
"$dir/venv/bin/python" - <<'PY'
import igraph
import networkx as nx

ours = nx.read_graphml("ties.graphml")
theirs = igraph.Graph.Read_GraphML("ties.graphml")
far = nx.single_source_dijkstra_path_length(ours, "德阳")["眉山"]
near = theirs.distances(theirs.vs.find(id="德阳"), theirs.vs.find(id="眉山"), weights="weight")[0][0]
print("networkx", nx.__version__, ours.edges["成都", "眉山"], ours.nodes["眉山"], ours.graph, far)
print("igraph", igraph.__version__, theirs.es["weight"], theirs.vs["kind"], near)
kept_aside = ours.edges["成都", "眉山"] == {} and ours.graph["edge_default"] == {"weight": 0.5}
raise SystemExit(0 if kept_aside and (far, near) == (3.0, 2.5) and theirs.es["weight"] == [2.0, 0.5] else 1)
PY
