#!/usr/bin/env bash
# What: one GraphML of three cities (a to b 1, b to c 1, a to c 10 hours, as weight) read by igraph in R (Debian 12), igraph in Python and networkx: the way from a to c, betweenness, the matrix.
# Guess: R takes an edge attribute called weight by itself, Python does not; the matrix of R forgets the weights.
# Seen: held (igraph 1.3.5 of R, 1.0.0 of Python, networkx 3.6.1): a to c takes 2 hours in R and 1 (a single step, the road of 10 hours) in Python, though both are the same library in C; b lies on a way in R (betweenness 1), on none in Python and networkx. The other way about for
#   matrices: as_adjacency_matrix of R has 1 for every road, networkx has 1, 1 and 10. In R the attribute must be called weight; called hours it is passed over and a to c is 1 there too.
# Expected: one rule for one library, or a word which lengths were used.
# Instead: hand weights over each time (weights= in both), and delete or rename the attribute where steps are meant.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check igraph==1.0.0 networkx==3.6.1 numpy==2.4.6
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install r-base-core=4.2.2.20221110-2 r-cran-igraph=1.3.5-3 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
"$dir/venv/bin/python" - > python.txt <<'PY'
import igraph
import networkx as nx

roads = nx.Graph()
roads.add_weighted_edges_from([("a", "b", 1.0), ("b", "c", 1.0), ("a", "c", 10.0)])
nx.write_graphml(roads, "g.graphml")
text = open("g.graphml", encoding="utf-8").read()
with open("h.graphml", "w", encoding="utf-8") as file:
    file.write(text.replace('attr.name="weight"', 'attr.name="hours"'))
graph = igraph.Graph.Read_GraphML("g.graphml")
again = nx.read_graphml("g.graphml")
print(graph.distances()[0][2], max(graph.betweenness()), max(nx.betweenness_centrality(again).values()), nx.shortest_path_length(again, "a", "c"), nx.to_numpy_array(again)[0].tolist())
PY
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export R_HOME="$dir/root/usr/lib/R" R_SHARE_DIR="$dir/root/usr/share/R/share" R_LIBS_SITE="$dir/root/usr/lib/R/site-library" R_ENVIRON=/dev/null EDITOR=vi PAGER=cat LANG=C.UTF-8
export LD_LIBRARY_PATH="$dir/root/usr/lib:$R_HOME/lib:$lib:$lib/blas:$lib/lapack:$lib/openblas-pthread"
ln -sf /dev/null "$R_HOME/etc/Renviron"
cat > a.R <<'R'
suppressMessages(library(igraph))
roads <- read_graph("g.graphml", format = "graphml")
hours <- read_graph("h.graphml", format = "graphml")
cat(distances(roads)[1, 3], max(betweenness(roads)), distances(hours)[1, 3], as.matrix(as_adjacency_matrix(roads))[1, ], "\n")
R
"$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla -f a.R > r.txt 2> err.txt
cat python.txt r.txt
test "$(cat python.txt)" = "1 0.0 0.0 1 [0.0, 1.0, 10.0]"
test "$(cat r.txt)" = "2 1 1 0 1 1 "
