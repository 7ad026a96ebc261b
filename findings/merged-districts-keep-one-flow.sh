#!/usr/bin/env bash
# What: two districts that were merged into one, with deliveries of 5 and 3 to the same city, joined by networkx: relabel_nodes, contracted_nodes, quotient_graph.
# Guess: relabelled, the second flow takes the place of the first; contracted, the first one stays.
# Seen: held (networkx 3.6.1): relabel_nodes leaves 3, contracted_nodes 5 with the other one hidden in an attribute "contraction", quotient_graph alone 8. Turned about in the list of links it is 5 and 5. No word.
# Expected: what is merged is added up, or refused.
# Instead: sum the table of links by its new names first, or quotient_graph with the merged districts as one block.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check networkx==3.6.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import networkx as nx

warnings.simplefilter("error")
links = [("下城区", "宁波", 5), ("拱墅区", "宁波", 3)]
seen = []
for order in (links, links[::-1]):
    flows = nx.Graph()
    flows.add_weighted_edges_from(order)
    made = [
        nx.relabel_nodes(flows, {"下城区": "新拱墅区", "拱墅区": "新拱墅区"}),
        nx.contracted_nodes(flows, "下城区", "拱墅区"),
        nx.quotient_graph(flows, [{"下城区", "拱墅区"}, {"宁波"}]),
    ]
    seen.append([weight for one in made for *_, weight in one.edges(data="weight")])
print(seen)
raise SystemExit(0 if seen == [[3, 5, 8], [5, 5, 8]] else 1)
PY
