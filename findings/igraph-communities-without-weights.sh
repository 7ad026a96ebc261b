#!/usr/bin/env bash
# What: two groups of three cities with flows of 9 within and 0.1 between, made into a weighted network, and its communities in igraph and networkx.
# Guess: igraph's methods leave the weights out unless told, networkx takes them.
# Seen: held: Graph.TupleList(weights=True) keeps the flows, but multilevel, infomap, label propagation and fast greedy all see a full network of equal ties and return one group
#   of six, without a word; networkx has two groups from the same list. With weights="weight" igraph has them too. Leiden at its defaults gives six groups of one.
# Expected: the attribute called weight is used, as networkx and igraph's own is_weighted() have it.
# Instead: weights="weight" in every call of igraph; objective_function="modularity" for Leiden; compare the modularity with and without.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check igraph==1.0.0 networkx==3.6.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from itertools import combinations

import igraph
import networkx as nx

west, east = ("成都", "德阳", "绵阳"), ("重庆", "永川", "涪陵")
flows = [(*pair, 9.0) for group in (west, east) for pair in combinations(group, 2)] + [(one, two, 0.1) for one in west for two in east]
graph = igraph.Graph.TupleList(flows, weights=True)
other = nx.Graph()
other.add_weighted_edges_from(flows)
plain = {
    "multilevel": len(graph.community_multilevel()),
    "infomap": len(graph.community_infomap()),
    "label propagation": len(graph.community_label_propagation()),
    "fast greedy": len(graph.community_fastgreedy().as_clustering()),
    "leiden": len(graph.community_leiden()),
}
weighted = len(graph.community_multilevel(weights="weight"))
networkx = len(nx.community.louvain_communities(other, seed=1))
print(graph.is_weighted(), plain, weighted, networkx)
stands = graph.is_weighted() and list(plain.values()) == [1, 1, 1, 1, 6]
raise SystemExit(0 if stands and weighted == networkx == 2 else 1)
PY
