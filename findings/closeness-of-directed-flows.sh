#!/usr/bin/env bash
# What: closeness in a directed network of deliveries (a delivers to b and d, nobody to a), by networkx and igraph with their defaults.
# Guess: networkx counts ways towards a node, igraph ways in either direction, so that they disagree where constraint, betweenness and PageRank agree.
# Seen: so it is: a, from which all others are reached, has 0.0 in networkx (nobody reaches it) and 0.375 in igraph, which forgets directions (mode="all") as it does not for
#   betweenness. igraph's mode="in" gives networkx's numbers but NaN for a. None of the two defaults says how near a supplier is to its customers.
# Expected: one reading of a directed graph by all measures of a package.
# Instead: say it: igraph closeness(mode="out"), networkx closeness_centrality(graph.reverse()).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import math

import igraph
import networkx as nx

ties = [("a", "b", 1.0), ("b", "c", 2.0), ("c", "d", 1.0), ("d", "b", 3.0), ("a", "d", 4.0)]
one = nx.DiGraph()
one.add_weighted_edges_from(ties)
other = igraph.Graph.TupleList(ties, directed=True, weights=True)
names = other.vs["name"]


def close(values):
    return {name: round(value, 3) for name, value in dict(values).items()}


found = {"networkx": close(nx.closeness_centrality(one, distance="weight"))}
found |= {f"igraph {mode}": close(zip(names, other.closeness(weights="weight", mode=mode))) for mode in ("all", "in", "out")}
found["networkx reversed"] = close(nx.closeness_centrality(one.reverse(), distance="weight"))
default = close(zip(names, other.closeness(weights="weight")))
between = close(nx.betweenness_centrality(one, weight="weight", normalized=False)) == close(zip(names, other.betweenness(weights="weight")))
print(found, "betweenness agrees:", between)
stands = found["networkx"]["a"] == 0 and default == found["igraph all"] and default["a"] == 0.375 and math.isnan(found["igraph in"]["a"])
raise SystemExit(0 if stands and between and found["networkx reversed"]["a"] == found["igraph out"]["a"] > 0 else 1)
PY
