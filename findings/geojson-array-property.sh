#!/usr/bin/env bash
# What: properties that are arrays (the `center` and `acroutes` of Chinese boundary files in GeoJSON), read and written again by geopandas.
# Guess: GeoPackage refuses an array; GeoJSON keeps it, since it was read from there.
# Seen: both wrong. Arrays are read as numpy arrays and written as what Python prints: "[104.06  30.57]", a text without commas, into GeoJSON,
#   GeoPackage and FlatGeobuf; above a thousand elements the print is shortened and the file holds "..." for the middle. No warning.
# Expected: an array again in GeoJSON, JSON text in the others, or a refusal.
# Instead: turn such columns into JSON text (or columns of their own) before writing; look for dtype object with arrays inside.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

import geopandas as gpd

profile = [round(400 + n / 7, 3) for n in range(1500)]
feature = {
    "type": "Feature",
    "properties": {"name": "成都市", "center": [104.06, 30.57], "profile": profile},
    "geometry": {"type": "Point", "coordinates": [104.06, 30.57]},
}
json.dump({"type": "FeatureCollection", "features": [feature]}, open("in.geojson", "w"))
frame = gpd.read_file("in.geojson")
stands = list(frame["center"][0]) == [104.06, 30.57] and len(frame["profile"][0]) == 1500
for name in ("out.geojson", "out.gpkg", "out.fgb"):
    frame.to_file(name)
    again = gpd.read_file(name)
    short, long = again["center"][0], again["profile"][0]
    print(name, repr(short), len(long), repr(long[:24]), "..." in long)
    stands = stands and short == "[104.06  30.57]" and isinstance(long, str) and "..." in long and len(long) < 200
raise SystemExit(0 if stands else 1)
PY
