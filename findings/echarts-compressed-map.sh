#!/usr/bin/env bash
# What: map files of the ECharts kind ("UTF8Encoding": true), in which coordinates are short texts and encodeOffsets; they end in .json and look like GeoJSON.
# Guess: GDAL refuses the file, or warns of geometries that it cannot read.
# Seen: wrong: geopandas reads the rows with their names and ids, every geometry None, without error or warning.
# Expected: a refusal: the coordinates member is no array.
# Instead: look for UTF8Encoding before reading; refuse a file of areas in which no row has a geometry.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
import warnings

import geopandas as gpd

ring = [(104, 30), (105, 30), (105, 31), (104, 31), (104, 30)]
at, text = [104 * 1024, 30 * 1024], ""
last = list(at)
for point in ring:
    for axis in (0, 1):
        step = point[axis] * 1024 - last[axis]
        text += chr((step * 2 if step >= 0 else -step * 2 - 1) + 64)
        last[axis] = point[axis] * 1024
feature = {
    "type": "Feature", "id": "510100", "properties": {"name": "成都市"},
    "geometry": {"type": "Polygon", "coordinates": [text], "encodeOffsets": [at]},
}
json.dump({"type": "FeatureCollection", "UTF8Encoding": True, "features": [feature]}, open("map.json", "w"))
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    frame = gpd.read_file("map.json")
print(frame.to_dict("list"), "warnings:", [str(one.message) for one in said])
raise SystemExit(0 if frame["name"].tolist() == ["成都市"] and frame.geometry.isna().all() and not said else 1)
PY
