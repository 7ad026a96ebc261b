#!/usr/bin/env bash
# What: a park in metres of EPSG:4547 (512,000 to 513,000 east) through the pipes of fio, the command line of fiona: cat and load into a GeoPackage, cat and collect into GeoJSON, and dump.
# Guess: load stores the metres as degrees of WGS 84.
# Seen: half (fiona 1.10.1): cat writes metres without a word of their system; load gives a GeoPackage whose layer has no system at all; collect gives GeoJSON in metres, which by its standard are degrees, and geopandas reads it as EPSG:4326 with bounds of 512,000; dump writes degrees (114.1 E, 30.6 N) and says
#   beside them "fiona:crs": "EPSG:4547". Three files of one layer, three statements. Only --dst-crs in cat or --src-crs in load, which one has to know, sets it right.
# Expected: cat hands the system on, or turns to degrees as dump does; dump says what it wrote.
# Instead: fio cat --dst-crs EPSG:4326, and load with the same; look at the bounds.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check fiona==1.10.1 shapely==2.2.0
cd "$dir"
export PATH="$dir/venv/bin:$PATH" PYTHONWARNINGS=ignore
python - <<'PY'
import fiona

ring = [(512000, 3384000), (513000, 3384000), (513000, 3385000), (512000, 3385000), (512000, 3384000)]
with fiona.open("a.gpkg", "w", driver="GPKG", crs="EPSG:4547", schema={"geometry": "Polygon", "properties": {"name": "str"}}) as layer:
    layer.write({"type": "Feature", "properties": {"name": "a"}, "geometry": {"type": "Polygon", "coordinates": [ring]}})
PY
fio cat a.gpkg 2> /dev/null | fio load --driver GPKG loaded.gpkg 2> /dev/null
fio cat a.gpkg 2> /dev/null | fio collect > collected.geojson 2> /dev/null
fio dump a.gpkg > dumped.json 2> /dev/null
python - <<'PY'
import json

import fiona

with fiona.open("loaded.gpkg") as layer:
    loaded = [round(layer.bounds[0]), layer.crs.to_epsg() if layer.crs else None]
with fiona.open("collected.geojson") as layer:
    collected = [round(layer.bounds[0]), layer.crs.to_epsg()]
with open("dumped.json", encoding="utf-8") as file:
    dump = json.load(file)
dumped = [round(dump["features"][0]["geometry"]["coordinates"][0][0][0]), dump["fiona:crs"]]
print(loaded, collected, dumped)
raise SystemExit(0 if [loaded, collected, dumped] == [[512000, None], [512000, 4326], [114, "EPSG:4547"]] else 1)
PY
