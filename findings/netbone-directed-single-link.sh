#!/usr/bin/env bash
# What: the disparity filter of netbone on freight flows: a city whose only outgoing flow dominates what its partner receives.
# Guess: a directed graph is treated as undirected.
# Seen: the guess was wrong, directions are kept; but in netbone 0.2.3 a flow whose sender has no other flow gets p = NaN and no threshold
#   keeps it, although it is 97 % of what the receiver gets. In the undirected graph of the same figures the link has p = 0.00003.
# Expected: the smaller p of the two ends, as in the undirected case; at least a word that flows without p are left out.
# Instead: take p of the ends yourself, 1 for an end with a single link, and list what has no p.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check netbone==0.2.3 2>/dev/null
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import math

import netbone
import networkx as nx
from netbone.filters import threshold_filter

flows = [("德阳", "成都", 10), ("绵阳", "成都", 10), ("眉山", "成都", 10), ("德阳", "绵阳", 5), ("绵阳", "德阳", 5), ("重庆", "成都", 900)]
directed = nx.DiGraph()
directed.add_weighted_edges_from(flows)
undirected = nx.Graph()
undirected.add_weighted_edges_from(flows)


def p_of(graph):
    table = netbone.disparity(graph).to_dataframe()
    row = table[((table["source"] == "重庆") | (table["target"] == "重庆"))]
    return float(row["p_value"].iloc[0])


kept = threshold_filter(netbone.disparity(directed), 1.0)
print("directed p", p_of(directed), "undirected p", p_of(undirected), "kept at 1.0:", list(kept.edges))
lost = not any("重庆" in edge for edge in kept.edges)
raise SystemExit(0 if math.isnan(p_of(directed)) and p_of(undirected) < 0.001 and lost else 1)
PY
