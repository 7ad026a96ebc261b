#!/usr/bin/env bash
# What: where WardSpatial of spopt 0.7 puts an island, a region without neighbours, among two areas.
# Guess: the island is refused, or named and left an area of its own, since no border joins it to anybody.
# Seen: the guess was wrong: the island gets the label of the regions of like value at the other end of the map, so that an area is in two
#   pieces. The only word of it is a warning of scikit-learn that the graph was completed.
# Expected: areas in one piece, which is what the weights are handed in for; or an error.
# Instead: look for regions without neighbours before, tie them by a ferry or bridge that has a name, or leave them an area of their own; check
#   every area for contiguity after.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check spopt==0.7.0 libpysal==4.14.1 geopandas==1.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import libpysal
import shapely
from spopt.region import WardSpatial

warnings.simplefilter("ignore")
boxes = [shapely.box(k, 0, k + 1, 1) for k in range(4)] + [shapely.box(9, 9, 10, 10)]
frame = gpd.GeoDataFrame({"v": [0.0, 0.0, 5.0, 5.0, 0.0]}, geometry=boxes)
weights = libpysal.weights.Rook.from_dataframe(frame, use_index=False)
model = WardSpatial(frame, weights, ["v"], n_clusters=2)
model.solve()
labels = [int(label) for label in model.labels_]
print("islands", weights.islands, "labels", labels)
raise SystemExit(0 if weights.islands == [4] and labels[4] == labels[0] != labels[2] else 1)
PY
