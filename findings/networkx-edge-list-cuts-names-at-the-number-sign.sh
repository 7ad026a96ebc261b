#!/usr/bin/env bash
# What: deliveries between plots that are called 1#地块, 2#地块, as plots, halls and wells are in China, written by networkx to an edge list and read again.
# Guess: # begins a comment, so that the line is cut and the link is lost in silence.
# Seen: held (networkx 3.6.1, numpy 2.4.6): of three links two are left; the one that begins at 1#地块 is gone, and 3号地块 to 2#地块 ends in a place called 2 and has lost its weight. read_adjlist does the same. igraph reads the same file whole.
#   numpy.genfromtxt does it to tables: of "1#厂房,500" and "2#厂房,600" the array [1, 2] is left, without the column of areas.
# Expected: what write_weighted_edgelist writes read_weighted_edgelist reads.
# Instead: comments=None for both (comments="\x00" before that was possible), or GraphML.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import igraph
import networkx as nx
import numpy as np

graph = nx.DiGraph()
graph.add_weighted_edges_from([("1#地块", "2#地块", 5.0), ("3号地块", "2#地块", 7.0), ("3号地块", "4号地块", 1.0)])
nx.write_weighted_edgelist(graph, "a.txt")
cut = sorted(nx.read_weighted_edgelist("a.txt", create_using=nx.DiGraph).edges(data="weight"), key=str)
whole = sorted(nx.read_weighted_edgelist("a.txt", create_using=nx.DiGraph, comments="\x00").edges(data="weight"), key=str)
other = igraph.Graph.Read_Ncol("a.txt", directed=True)
table = np.genfromtxt(["1#厂房,500", "2#厂房,600"], delimiter=",", dtype=None, encoding="utf8").tolist()
print(cut, whole, other.vs["name"], other.es["weight"], table)
stands = cut == [("3号地块", "2", None), ("3号地块", "4号地块", 1.0)] and table == [1, 2]
raise SystemExit(0 if stands and whole == sorted(graph.edges(data="weight"), key=str) and other.es["weight"] == [5.0, 7.0, 1.0] else 1)
PY
