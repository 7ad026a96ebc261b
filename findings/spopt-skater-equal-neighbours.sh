#!/usr/bin/env bash
# What: how many areas Skater of spopt 0.7 makes of six regions in a row where some neighbours have the same value.
# Guess: two areas where two are asked for; neighbours of equal value stay together, for nothing tells them apart.
# Seen: the guess was wrong: equal neighbours are torn apart and counted on top. 0 0 0.2 5 5.1 5.2 gives four areas for two asked, and
#   0 0 0 5 5 5 gives six, one for each region; with 0 0.1 0.2 5 5.1 5.2 it is two.
# Expected: two areas each time. A distance of exactly 0 is no edge of the sparse tree that is cut.
# Instead: count the areas that come back and check each for contiguity, or join regions by a method that holds a distance of 0.
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
from spopt.region import Skater

warnings.simplefilter("ignore")
found = []
for values in ([0, 0.1, 0.2, 5, 5.1, 5.2], [0, 0, 0.2, 5, 5.1, 5.2], [0, 0, 0, 5, 5, 5]):
    frame = gpd.GeoDataFrame({"v": values}, geometry=[shapely.box(k, 0, k + 1, 1) for k in range(6)])
    weights = libpysal.weights.Rook.from_dataframe(frame, use_index=False)
    model = Skater(frame, weights, ["v"], n_clusters=2, floor=1)
    model.solve()
    found.append(len(set(map(int, model.labels_))))
    print(values, "->", [int(label) for label in model.labels_])
raise SystemExit(0 if found == [2, 4, 6] else 1)
PY
