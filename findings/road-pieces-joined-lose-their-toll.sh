#!/usr/bin/env bash
# What: a road in three pieces with a toll of 5 yuan each, joined at the nodes that are no crossings, by osmnx (simplify_graph) and momepy (remove_false_nodes).
# Guess: osmnx keeps one 5 of three equal ones, and a list where they differ; momepy keeps what the first piece has.
# Seen: held for osmnx: the joined road costs 5, not 15, and with tolls of 5, 5 and 7 it is [5, 7], of which no sum is right any more; only length and travel_time are summed. momepy (guess wrong) leaves nothing: toll and
#   name are NaN even where all three are equal. Neither warns of it.
# Expected: a sum for what is summed, or an error for numbers whose sum is not told.
# Instead: osmnx: edge_attr_aggs={"length": sum, "travel_time": sum, "toll": sum}; momepy: join names and sums back by position before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check osmnx==2.1.1 momepy==0.11.0 networkx==3.6.1 geopandas==1.2.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6 libpysal==4.14.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import momepy
import networkx as nx
import osmnx as ox
import shapely


def joined(tolls, **options):
    roads = nx.MultiDiGraph(crs="EPSG:4326")
    for number in range(4):
        roads.add_node(number, x=104 + number / 100, y=30.0)
    for start, toll in enumerate(tolls):
        for one, other in ((start, start + 1), (start + 1, start)):
            roads.add_edge(one, other, osmid=start, length=1000.0, travel_time=60.0, toll=toll)
    return ox.simplify_graph(roads, **options).edges[0, 3, 0]


same, other = joined([5, 5, 5]), joined([5, 5, 7])
summed = joined([5, 5, 5], edge_attr_aggs={"length": sum, "travel_time": sum, "toll": sum})
lines = [shapely.LineString([(i, 0), (i + 1, 0)]) for i in range(3)]
pieces = gpd.GeoDataFrame({"toll": [5, 5, 5], "name": ["a"] * 3}, geometry=lines, crs=4523)
one = momepy.remove_false_nodes(pieces)
print("osmnx", same["toll"], same["length"], "unlike", other["toll"], "told", summed["toll"], "momepy", one.drop(columns="geometry").to_dict("records"))
stands = same["toll"] == 5 and same["length"] == 3000 and sorted(other["toll"]) == [5, 7] and summed["toll"] == 15
stands &= len(one) == 1 and bool(one[["toll", "name"]].isna().all(axis=None))
raise SystemExit(0 if stands else 1)
PY
