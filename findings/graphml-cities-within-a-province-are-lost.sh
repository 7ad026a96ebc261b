#!/usr/bin/env bash
# What: a GraphML file whose cities stand within their provinces (a graph within a node), with a link from a city to a city outside, read by networkx, igraph and rustworkx.
# Guess: networkx loses the nodes within and their attributes.
# Seen: held for networkx 3.6.1: 绵阳 and the link within 四川 are gone, 成都 comes back without its name and figure, because a link names it. igraph 1.0.0 does the same: a vertex with an empty name. rustworkx 0.18.1 refuses the file, rightly.
# Expected: all nodes, or an error as in rustworkx.
# Instead: count <node> in the file and compare; write groups as an attribute.
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


def node(name, label, within=""):
    return f'<node id="{name}"><data key="n">{label}</data>{within}</node>'


within = f'<graph id="s" edgedefault="undirected">{node("cd", "成都")}{node("my", "绵阳")}<edge source="cd" target="my"/></graph>'
key = '<key id="n" for="node" attr.name="label" attr.type="string"/>'
with open("a.graphml", "w", encoding="utf-8") as sheet:
    sheet.write(f'<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">{key}<graph id="G" edgedefault="undirected">{node("sc", "四川", within)}{node("cq", "重庆")}<edge source="cd" target="cq"/></graph></graphml>')
first = dict(nx.read_graphml("a.graphml").nodes(data="label"))
second = igraph.Graph.Read_GraphML("a.graphml")
try:
    rustworkx.read_graphml("a.graphml")
    refused = False
except Exception as error:
    refused = True
    print(error)
print(first, second.vs["label"], second.ecount())
raise SystemExit(0 if first == {"sc": "四川", "cq": "重庆", "cd": None} and sorted(second.vs["label"]) == ["", "四川", "重庆"] and second.ecount() == 1 and refused else 1)
PY
