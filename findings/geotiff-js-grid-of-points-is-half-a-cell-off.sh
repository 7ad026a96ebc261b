#!/usr/bin/env bash
# What: one grid, written by rasterio once with PixelIsArea and once with PixelIsPoint (AREA_OR_POINT=Point, as height models are handed out), its corner at 104 E 31 N, read by geotiff.js and rasterio.
# Guess: geotiff.js passes over PixelIsPoint, so that it lies half a cell off.
# Seen: held (geotiff 3.0.5 of npm, rasterio 1.4.4): the corner is 104, 31 in rasterio for both, but 104.05, 30.95 in geotiff.js for the second (cells of 0.1 degrees): half a cell, some 5 km to the south-east here. The key that tells it (GTRasterTypeGeoKey 2) is
#   there to read. Maps of the browser that lay zones over such grids give cells at the border to the next zone.
# Expected: getOrigin and getBoundingBox heed the key, as GDAL does.
# Instead: where getGeoKeys().GTRasterTypeGeoKey is 2, move the origin by half a cell to the north-west.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rasterio==1.4.4 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import json
import subprocess

import numpy as np
import rasterio
from rasterio.transform import from_origin

seen = {}
for kind in ("Area", "Point"):
    with rasterio.open(f"{kind}.tif", "w", driver="GTiff", width=3, height=3, count=1, dtype="float32", crs=4326, transform=from_origin(104, 31, 0.1, 0.1)) as file:
        file.update_tags(AREA_OR_POINT=kind)
        file.write(np.arange(9, dtype="float32").reshape(1, 3, 3))
    with rasterio.open(f"{kind}.tif") as file:
        seen[kind] = [[file.bounds.left, file.bounds.top]]
subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", ".", "geotiff@3.0.5"], check=True)
code = "import {fromFile} from 'geotiff'; const out = {}; for (const k of ['Area', 'Point']) out[k] = (await (await fromFile(k + '.tif')).getImage()).getOrigin().slice(0, 2); console.log(JSON.stringify(out)); process.exit(0);"
for kind, origin in json.loads(subprocess.run(["node", "--input-type=module", "-e", code], check=True, capture_output=True, text=True).stdout).items():
    seen[kind].append([round(value, 6) for value in origin])
print(seen)
raise SystemExit(0 if seen == {"Area": [[104.0, 31.0], [104, 31]], "Point": [[104.0, 31.0], [104.05, 30.95]]} else 1)
PY
