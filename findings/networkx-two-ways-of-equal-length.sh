#!/usr/bin/env bash
# What: betweenness where two ways are equally long on the map: 0.1 + 0.2 km over b and 0.15 + 0.15 km over c, by networkx and igraph.
# Guess: networkx compares the sums of floats as they are (0.1 + 0.2 is not 0.3), so it counts one way; igraph counts both.
# Seen: so it is. In networkx b has 0 and c has 2; in igraph both have 1. all_shortest_paths gives one way in networkx and two in igraph. In whole metres the two
#   agree: lengths read from a table with one decimal decide who is a bridge.
# Expected: ties within the rounding of a sum, as igraph has them, or a word in the documentation of betweenness_centrality.
# Instead: round lengths to whole metres (integers) before measures that count ways.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import igraph
import networkx as nx

ties = [("a", "b", 0.1), ("b", "d", 0.2), ("d", "t", 1.0), ("a", "c", 0.15), ("c", "d", 0.15)]


def both(edges):
    one = nx.Graph()
    one.add_weighted_edges_from(edges)
    other = igraph.Graph.TupleList(edges, weights=True)
    first = nx.betweenness_centrality(one, weight="weight", normalized=False)
    second = dict(zip(other.vs["name"], other.betweenness(weights="weight")))
    ways = len(list(nx.all_shortest_paths(one, "a", "t", weight="weight"))), len(other.get_all_shortest_paths("a", "t", weights="weight"))
    return {n: (first[n], second[n]) for n in "bc"}, ways


km, metres = both(ties), both([(a, b, round(length * 1000)) for a, b, length in ties])
print("km", km, "metres", metres)
raise SystemExit(0 if km == ({"b": (0.0, 1.0), "c": (2.0, 1.0)}, (1, 2)) and metres == ({"b": (1.0, 1.0), "c": (1.0, 1.0)}, (2, 2)) else 1)
PY
