#!/usr/bin/env bash
# What: a grid of people a cell (5,000 in 100 cells of 1 km) brought to cells of another grid by rioxarray (rio.reproject), as before it is laid over other grids.
# Guess: with half the side of a cell there are four times as many people; resampling "sum" keeps them.
# Seen: held: 20,000 with cells of 500 m, 1,250 with cells of 2 km, for nearest (the default), bilinear and average alike; no word. With sum 5,000 each time.
# Expected: nothing else of an interpolation; but counts are what such grids mostly hold, and the name says nothing.
# Instead: Resampling.sum for counts, or densities (people a km2) resampled and multiplied by the area of a cell; compare the totals.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rioxarray==0.19.0 xarray==2026.9.0 rasterio==1.4.4 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import rasterio
import rioxarray
from rasterio.enums import Resampling
from rasterio.transform import from_origin

profile = {"driver": "GTiff", "height": 10, "width": 10, "count": 1, "dtype": "float32", "crs": 32648}
with rasterio.open("people.tif", "w", transform=from_origin(500000, 3300000, 1000, 1000), **profile) as file:
    file.write(np.full((10, 10), 50, "float32"), 1)
people = rioxarray.open_rasterio("people.tif")
totals = {}
for way in ("nearest", "bilinear", "average", "sum"):
    found = [people.rio.reproject(32648, resolution=side, resampling=Resampling[way]) for side in (500, 2000)]
    totals[way] = [round(float(np.nansum(one.where(one < 1e30)))) for one in found]
print("total", float(people.sum()), totals)
stands = all(totals[way] == [20000, 1250] for way in ("nearest", "bilinear", "average")) and totals["sum"] == [5000, 5000]
raise SystemExit(0 if stands else 1)
PY
