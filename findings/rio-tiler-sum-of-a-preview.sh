#!/usr/bin/env bash
# What: a grid of people of 3000 by 3000 cells, its statistics and parts by rio-tiler with the defaults (Reader.statistics, preview, part, feature).
# Guess: they are taken from a picture of at most 1024 cells a side, so that sum and count are a ninth.
# Seen: held (rio-tiler 9.4.12): statistics() has a sum of 2.1 million for 18.0 and 1,048,576 valid cells for 9,000,000; part() within its bounds is cut down likewise. feature() of the same outline, though, has all 3000 by 3000 cells, so that two ways to one region differ by a factor of 8.6. Mean and extent look right, and nothing
#   tells that they are of a sample.
# Expected: statistics of the grid, or the sampling in the result.
# Instead: statistics(max_size=None) and part(..., max_size=None), or rasterio; a sum over cells never from a preview.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check rio-tiler==9.4.12 rasterio==1.4.4 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import rasterio
from rasterio.transform import from_origin
from rio_tiler.io import Reader

people = np.random.default_rng(0).integers(0, 5, (3000, 3000)).astype("float32")
with rasterio.open("p.tif", "w", driver="GTiff", width=3000, height=3000, count=1, dtype="float32", transform=from_origin(500000, 3500000, 100, 100), crs="EPSG:32648") as file:
    file.write(people, 1)
ring = [[500000, 3200000], [800000, 3200000], [800000, 3500000], [500000, 3500000], [500000, 3200000]]
outline = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
with Reader("p.tif") as reader:
    plain, whole = reader.statistics()["b1"], reader.statistics(max_size=None)["b1"]
    part = reader.part((500000, 3200000, 800000, 3500000), bounds_crs="EPSG:32648", max_size=1024).array.shape
    feature = reader.feature(outline, shape_crs="EPSG:32648", dst_crs="EPSG:32648").array.shape
print(people.sum(), plain.sum, plain.valid_pixels, whole.sum, part, feature)
held = 8.4 < people.sum() / plain.sum < 8.8 and plain.valid_pixels == 1024**2 and whole.valid_pixels == 9e6 and feature == (1, 3000, 3000)
raise SystemExit(0 if held else 1)
PY
