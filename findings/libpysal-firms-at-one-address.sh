#!/usr/bin/env bash
# What: neighbours within 2 km by libpysal where three firms share one address (their distance is 0), in weights.DistanceBand and in the newer Graph.
# Guess: KNN makes a firm its own neighbour; weights by inverse distance become infinite and spoil every measure.
# Seen: both wrong in the older half: KNN is right, and DistanceBand leaves firms of one address out of each other's neighbours without a word, binary or not, since it
#   keeps distances in a sparse matrix whose zeros are no entries. The densest part of a cluster counts as without neighbours. In Graph, binary, they are
#   neighbours; by inverse distance their weight is inf there, with numpy's warning only.
# Expected: a distance of 0 is within 2 km.
# Instead: Graph.build_distance_band(binary=True); for inverse distances sum the firms of one address first, or add a least distance.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check libpysal==4.14.1 geopandas==1.2.0 numpy==2.4.6 scipy==1.17.1 pandas==3.1.1 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import numpy as np
from libpysal.graph import Graph
from libpysal.weights import KNN, DistanceBand

warnings.simplefilter("ignore")
xy = np.array([(0, 0), (0, 0), (0, 0), (1, 0), (9, 9)], float)
band = {str(kind): sorted(int(n) for n in DistanceBand.from_array(xy, 2, binary=kind, silence_warnings=True).neighbors[0]) for kind in (True, False)}
nearest = sorted(int(n) for n in KNN.from_array(xy, k=2).neighbors[0])
points = gpd.GeoSeries.from_xy(xy[:, 0], xy[:, 1])
graph = Graph.build_distance_band(points, 2, binary=True)[0].to_dict()
inverse = Graph.build_distance_band(points, 2, binary=False)[0].to_dict()
print("DistanceBand of firm 0", band, "KNN", nearest, "Graph", graph, "inverse", inverse)
raise SystemExit(0 if band == {"True": [3], "False": [3]} and nearest == [1, 2] and graph == {1: 1, 2: 1, 3: 1} and inverse[1] == np.inf else 1)
PY
