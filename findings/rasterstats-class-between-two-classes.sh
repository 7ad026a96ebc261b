#!/usr/bin/env bash
# What: the land-use class (10 or 20) below two firms by rasterstats.point_query with its defaults and by rasterio's sample.
# Guess: the classes are interpolated, so that a firm stands on class 15 or the like.
# Seen: held (rasterstats 0.21.0): 14 and 15.5 where rasterio 1.4.4 has 10 and 20; near a seam no firm gets a class that exists. The default is interpolate="bilinear", for codes and heights alike; its sibling zonal_stats counts whole cells.
# Expected: the cell below the point for whole numbers, or a word.
# Instead: point_query(..., interpolate="nearest").
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check rasterstats==0.21.0 rasterio==1.4.4 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import rasterio
import rasterstats
from rasterio.transform import from_origin

with rasterio.open("a.tif", "w", driver="GTiff", width=2, height=2, count=1, dtype="uint8", transform=from_origin(0, 20, 10, 10), crs="EPSG:32648") as file:
    file.write(np.array([[10, 20], [10, 20]], dtype="uint8"), 1)
places = [(9, 10), (10.5, 10)]
points = [{"type": "Point", "coordinates": place} for place in places]
with rasterio.open("a.tif") as grid:
    below = [int(cell[0]) for cell in grid.sample(places)]
seen = [rasterstats.point_query(points, "a.tif"), rasterstats.point_query(points, "a.tif", interpolate="nearest"), below]
print(seen)
raise SystemExit(0 if seen == [[14.0, 15.5], [10, 20], [10, 20]] else 1)
PY
