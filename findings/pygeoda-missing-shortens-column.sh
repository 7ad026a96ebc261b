#!/usr/bin/env bash
# What: a column with one empty cell, read by pygeoda from a shapefile.
# Guess: the empty cell comes back as 0.
# Seen: the guess was wrong, it is worse: pygeoda 0.1.3 leaves the row out of the column, so 9 regions have 8 figures and each figure behind
#   the gap stands one region too early. local_moran refuses the short list, but anything that joins by position (an array, a plot,
#   zip with the names) takes it. From a GeoDataFrame the same column has 9 figures with NaN in place.
# Expected: as many figures as regions, NaN or a mask for the gap.
# Instead: read with geopandas and hand the frame over; compare the lengths.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pygeoda==0.1.3 geopandas==1.1.1 "numpy<2.4" 2>/dev/null
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import numpy as np
import pygeoda
from shapely.geometry import box

regions = gpd.GeoDataFrame(
    {"name": [f"r{i}" for i in range(9)], "output": [10.0, np.nan, 30, 40, 50, 60, 70, 80, 90]},
    geometry=[box(i % 3, i // 3, i % 3 + 1, i // 3 + 1) for i in range(9)],
    crs="EPSG:4490",
)
regions.to_file("regions.shp")
read = pygeoda.open("regions.shp")
column = list(read.GetRealCol("output"))
frame = list(pygeoda.open(regions).GetRealCol("output"))
print("regions", read.num_obs, "from the file", column, "from the frame", frame)
print("r2 by position:", dict(zip(regions["name"], column, strict=False))["r2"], "instead of 30")
good = read.num_obs == 9 and column == [10, 30, 40, 50, 60, 70, 80, 90] and len(frame) == 9 and np.isnan(frame[1])
raise SystemExit(0 if good else 1)
PY
