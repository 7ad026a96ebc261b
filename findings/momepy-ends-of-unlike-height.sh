#!/usr/bin/env bash
# What: three roads that meet end to end in the plan, whose ends differ in height (50 m, 51 m, none), made into a network with momepy.
# Guess: roads whose ends differ in z are not connected.
# Seen: held: four places become six nodes and the road is three pieces, without a word, since a node is the whole coordinate; a metre between two sheets, or one sheet without heights,
#   is enough, and no route leads from one to the other. The geometries are equal in the plan (shapely's equals says so of the end points).
# Expected: nodes by x and y, or a warning that z takes part.
# Instead: roads.geometry = shapely.force_2d(roads.geometry) before gdf_to_nx, and count the components after it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check momepy==0.11.0 networkx==3.6.1 geopandas==1.2.0 shapely==2.2.0 pandas==2.3.3 numpy==2.4.6 pyproj==3.7.2 pyogrio==0.13.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import geopandas
import momepy
import networkx as nx
import shapely
from shapely import LineString

lines = [LineString([(0, 0, 0), (1000, 0, 50)]), LineString([(1000, 0, 51), (2000, 0, 60)]), LineString([(2000, 0), (3000, 0)])]
roads = geopandas.GeoDataFrame(geometry=lines, crs=4528)


def shape(frame):
    graph = momepy.gdf_to_nx(frame, approach="primal")
    return graph.number_of_nodes(), nx.number_connected_components(nx.Graph(graph))


found, flat = shape(roads), shape(roads.set_geometry(shapely.force_2d(roads.geometry)))
meet = shapely.Point(1000, 0, 50).equals(shapely.Point(1000, 0, 51))
print(found, flat, meet)
raise SystemExit(0 if found == (6, 3) and flat == (4, 1) and meet else 1)
PY
