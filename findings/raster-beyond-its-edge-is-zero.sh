#!/usr/bin/env bash
# What: a height of 500 m everywhere, in a raster that names no nodata value; a works and a zone that lie beyond or across its edge.
# Guess: rasterio's sample gives 0 for a place beyond the edge.
# Seen: so it is, without a word (masked=True gives no value); and so it goes on: rasterstats counts the cells beyond the edge as 0 m, so the mean of a
#   zone across the edge is 250 m of 60 cells, the least height 0. Its warning says that nodata was set to -999, and handing in nodata=-999 changes nothing.
# Expected: no value beyond the edge.
# Instead: sample(..., masked=True); clip zones to the bounds of the raster first; write nodata into every raster of one's own, which makes both right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rasterio==1.4.4 rasterstats==0.21.0 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import numpy as np
import rasterio
import rasterstats
import shapely
from rasterio.transform import from_origin

warnings.simplefilter("ignore")
heights = np.full((10, 10), 500, "int16")
shape = {"driver": "GTiff", "width": 10, "height": 10, "count": 1, "dtype": "int16", "crs": "EPSG:4326", "transform": from_origin(104, 31, 0.1, 0.1)}
across, beyond = shapely.box(104.5, 30.2, 105.5, 30.8), [(106.0, 30.5)]
found = {}
for name, nodata in (("plain.tif", None), ("named.tif", -999)):
    with rasterio.open(name, "w", **shape, nodata=nodata) as file:
        file.write(heights, 1)
    with rasterio.open(name) as file:
        sampled = [next(file.sample(beyond, masked=masked)).tolist() for masked in (False, True)]
    zone = [rasterstats.zonal_stats([across], name, stats="mean min count", **how)[0] for how in ({}, {"nodata": -999})]
    found[name] = sampled, zone
    print(name, "sample, masked", sampled, "zone", zone)
half, whole = {"min": 0.0, "mean": 250.0, "count": 60}, {"min": 500.0, "mean": 500.0, "count": 30}
stands = found["plain.tif"] == ([[0], [None]], [half, half])
raise SystemExit(0 if stands and found["named.tif"] == ([[-999], [None]], [whole, whole]) else 1)
PY
