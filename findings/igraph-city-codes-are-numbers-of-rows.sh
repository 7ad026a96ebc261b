#!/usr/bin/env bash
# What: two deliveries between cities that are named by their codes (510100, 510300, 510700, whole numbers), made into a network with igraph's Graph.DataFrame.
# Guess: the codes are taken for numbers of vertices, so that half a million of them are made.
# Seen: held (igraph 1.0.0): 510,701 vertices for three, in silence; so there are 510,699 components, and every mean over the cities is as good as 0. With use_vids=False there are three, but their names are fractions, 510100.0.
#   As text the same codes raise an error.
# Expected: three vertices with names, or an error that numbers are not from 0 on.
# Instead: codes as text and use_vids=False.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check igraph==1.0.0 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import igraph
import pandas as pd

table = pd.DataFrame({"from": [510100, 510300], "to": [510300, 510700], "value": [1.0, 2.0]})
graph, named = igraph.Graph.DataFrame(table), igraph.Graph.DataFrame(table, use_vids=False)
texts = table.astype({"from": str, "to": str})
right = igraph.Graph.DataFrame(texts, use_vids=False)
try:
    igraph.Graph.DataFrame(texts)
    text = "taken"
except (TypeError, ValueError) as error:
    text = str(error)
parts = len(graph.connected_components(mode="weak"))
print(graph.vcount(), graph.ecount(), parts, named.vs["name"], right.vs["name"], text)
stands = graph.vcount() == 510701 and parts == 510699 and named.vs["name"][0] == 510100.0 and text != "taken"
raise SystemExit(0 if stands and right.vs["name"] == ["510100", "510300", "510700"] else 1)
PY
