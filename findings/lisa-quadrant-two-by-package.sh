#!/usr/bin/env bash
# What: the number of a cold spot (low among low) in local Moran's I of one layer, by esda (Moran_Local.q) and pygeoda (lisa_clusters).
# Guess: esda says 3 and pygeoda 2, so that a legend made for one colours the other's cold spots as low among high.
# Seen: held: esda numbers the quadrants 1 high-high, 2 low-high, 3 low-low, 4 high-low; pygeoda (as GeoDa) 1 high-high, 2 low-low, 3 low-high, 4 high-low, and puts the significance
#   into the same number (0 = not significant), where esda keeps it apart. Both are whole numbers without names.
# Expected: names, or one numbering.
# Instead: esda: Moran_Local(..., geoda_quads=True); pygeoda: lisa_labels(); write words, not numbers, into files that others open.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check esda==2.8.2 libpysal==4.14.1 pygeoda==0.1.3 geopandas==1.1.4 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import libpysal
import numpy as np
import pygeoda
import shapely
from esda import Moran_Local

side = 6
output = np.array([100.0 if i % side < 2 else 1.0 if i % side > 3 else 50.0 for i in range(side * side)])
output += np.random.default_rng(0).normal(0, 1, len(output))
frame = gpd.GeoDataFrame({"output": output}, geometry=[shapely.box(i % side, i // side, i % side + 1, i // side + 1) for i in range(side * side)], crs="EPSG:32648")
weights = libpysal.weights.Queen.from_dataframe(frame, use_index=False)
weights.transform = "r"
esda_numbers = Moran_Local(output, weights, permutations=0).q
as_geoda = Moran_Local(output, weights, permutations=0, geoda_quads=True).q
layer = pygeoda.open(frame)
local = pygeoda.local_moran(pygeoda.queen_weights(layer), output.tolist())
numbers, labels = np.array(local.lisa_clusters()), local.lisa_labels()
cold = [i for i in range(side * side) if i % side == 5 and numbers[i] > 0]
print("cold spots: esda", esda_numbers[cold].tolist(), "geoda_quads", as_geoda[cold].tolist(), "pygeoda", numbers[cold].tolist(), labels)
stands = len(cold) >= 3 and set(esda_numbers[cold]) == {3} and set(as_geoda[cold]) == {2} and set(numbers[cold]) == {2}
raise SystemExit(0 if stands and labels[2] == "Low-Low" else 1)
PY
