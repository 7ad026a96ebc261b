#!/usr/bin/env bash
# What: five deliveries, of which three have no customer (an empty cell), as a graph by networkx and igraph.
# Guess: all unknown customers are one node, which is the best connected.
# Seen: held (networkx 3.6.1, igraph 1.0.0, pandas 3.1.1): networkx has a node nan with half of all centrality, and firms that have nothing in common are two steps apart: two parts for five. Only the ends say so; nothing warns. igraph makes the same hub, called "NA", and says that it does.
# Expected: a link without an end is none, or a word as in igraph.
# Instead: dropna(subset=["from", "to"]) and count what went.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check networkx==3.6.1 igraph==1.0.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io
import warnings

import igraph
import networkx as nx
import pandas as pd

links = pd.read_csv(io.StringIO("from,to\n甲,乙\n丙,\n丁,\n戊,\n甲,己\n"))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    graph = nx.from_pandas_edgelist(links, "from", "to")
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    other = igraph.Graph.DataFrame(links, directed=False, use_vids=False)
central = nx.betweenness_centrality(graph)
hub = max(graph.nodes, key=lambda one: graph.degree(one))
seen = [pd.isna(hub), graph.degree(hub), nx.number_connected_components(graph), nx.number_connected_components(nx.from_pandas_edgelist(links.dropna(), "from", "to"))]
print(seen, central, any("NA" in str(one.message) for one in said), other.degree())
raise SystemExit(0 if seen == [True, 3, 2, 1] and any("NA" in str(one.message) for one in said) and max(other.degree()) == 3 else 1)
PY
