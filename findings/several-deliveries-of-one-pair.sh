#!/usr/bin/env bash
# What: a table of deliveries, 5, 7 and 1 from 甲 to 乙 and 3 back, made into a network by networkx (from_pandas_edgelist) and rustworkx (multigraph=False).
# Guess: the last delivery of a pair stays, the others are gone.
# Seen: held: networkx' Graph has a tie of 3, its DiGraph ties of 1 and 3; rustworkx' PyGraph has 3 as well: 13 of 16 are lost, in silence, and another order of rows gives another network.
# Expected: a sum, or an error that names the pair; at the least not the last row.
# Instead: sum by pair first (groupby(["from", "to"]).sum()); for an undirected network order the two ends before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 rustworkx==0.18.1 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import networkx as nx
import pandas as pd
import rustworkx as rx

table = pd.DataFrame({"from": ["甲", "甲", "甲", "乙"], "to": ["乙", "乙", "乙", "甲"], "weight": [5, 7, 1, 3]})
undirected = nx.from_pandas_edgelist(table, "from", "to", "weight").size("weight")
directed = nx.from_pandas_edgelist(table, "from", "to", "weight", create_using=nx.DiGraph).size("weight")
turned = nx.from_pandas_edgelist(table.iloc[::-1], "from", "to", "weight").size("weight")
graph = rx.PyGraph(multigraph=False)
graph.add_nodes_from(["甲", "乙"])
graph.extend_from_weighted_edge_list([(0, 1, 5), (0, 1, 7), (0, 1, 1), (1, 0, 3)])
print("of 16: networkx", undirected, "directed", directed, "rows turned round", turned, "rustworkx", sum(graph.edges()))
raise SystemExit(0 if (undirected, directed, turned, sum(graph.edges())) == (3, 4, 5, 3) else 1)
PY
