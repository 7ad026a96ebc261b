#!/usr/bin/env bash
# What: shortest paths over roads of which one has no length (NaN, as an empty cell of a table is), in networkx and igraph; 400 small networks.
# Guess: one road without a length makes other paths wrong in networkx; igraph refuses.
# Seen: in networkx 31 networks of 400 have wrong lengths elsewhere (23 km where the way round is 15), 140 have NaN for places that other roads reach, 8 end
#   in "Contradictory paths found: negative weights?", the rest is right by luck: NaN disorders the heap. igraph names the NaN. A weight of None hides the road.
# Expected: an error that names the edge, or the road left out.
# Instead: check isna() before from_pandas_edgelist; leave out such roads, or set None on purpose.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import math
import random
from collections import Counter

import igraph
import networkx as nx


def lengths(seed, unknown):
    roads = nx.gnm_random_graph(10, 18, seed=seed)
    draw = random.Random(seed)
    for one, two in roads.edges:
        roads[one][two]["km"] = draw.randint(1, 20)
    edge = draw.choice(list(roads.edges))
    if unknown is None:
        roads.remove_edge(*edge)
    else:
        roads.edges[edge]["km"] = unknown[0]
    return nx.single_source_dijkstra_path_length(roads, 0, weight="km")


def outcome(seed):
    right = lengths(seed, None)
    try:
        found = lengths(seed, (math.nan,))
    except ValueError as fault:
        return str(fault.args[0])
    if any(not math.isnan(found[place]) and found[place] != km for place, km in right.items()):
        return "wrong"
    return "NaN" if any(math.isnan(found[place]) for place in right) else "right"


seen = Counter(outcome(seed) for seed in range(400))
hidden = all(lengths(seed, (None,)) == lengths(seed, None) for seed in range(50))
try:
    igraph.Graph.TupleList([("A", "B", math.nan), ("A", "C", 1.0), ("C", "B", 1.0)], weights=True).distances("A", weights="weight")
    refused = False
except igraph.InternalError as fault:
    refused = "NaN" in str(fault)
print(seen, "None hides:", hidden, "igraph refuses:", refused)
raise SystemExit(0 if seen["wrong"] > 10 and seen["NaN"] > 50 and seen["right"] > 100 and hidden and refused else 1)
PY
