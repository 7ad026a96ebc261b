#!/usr/bin/env bash
# What: two parcels of an ArcGIS service that answers with true curves (returnTrueCurves): one of straight sides, one with an arc at its corner (curveRings), read by GDAL (pyogrio), arcgis2geojson and @terraformer/arcgis.
# Guess: the two converters drop the parcel, GDAL keeps it.
# Seen: half (pyogrio 0.13.0 with its GDAL, arcgis2geojson 3.1.3, @terraformer/arcgis 2.2.2): all three keep the row and lose the place of the parcel with the arc. GDAL says nothing (None; issue 9418 of GDAL, open) and terraformer nothing (null); arcgis2geojson logs it, and writes {"geometry": null} as the geometry, which is no GeoJSON and which geopandas reads as None. Sums of areas are
#   short by the parcels with rounded corners, those along roads.
# Expected: the arc as a chain of short sides, or an error.
# Instead: ask the service with returnTrueCurves=false or f=geojson; compare frame.geometry.isna().sum() with 0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6 arcgis2geojson==3.1.3
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @terraformer/arcgis@2.2.2
cat > a.json <<'JSON'
{"geometryType": "esriGeometryPolygon", "spatialReference": {"wkid": 4326}, "fields": [{"name": "name", "type": "esriFieldTypeString"}], "features": [
{"attributes": {"name": "甲"}, "geometry": {"rings": [[[104, 30], [104, 31], [105, 31], [105, 30], [104, 30]]]}},
{"attributes": {"name": "乙"}, "geometry": {"curveRings": [[[106, 30], [106, 31], {"c": [[107, 30], [106.7, 30.7]]}, [106, 30]]]}}]}
JSON
cat > a.mjs <<'JS'
import { readFileSync } from "node:fs";
import { arcgisToGeoJSON } from "@terraformer/arcgis";

const read = arcgisToGeoJSON(JSON.parse(readFileSync("a.json", "utf8")));
console.log(JSON.stringify(read.features.map((feature) => feature.geometry && feature.geometry.type)));
JS
web=$(node a.mjs)
"$dir/venv/bin/python" -W ignore - "$web" <<'PY'
import json
import sys

import arcgis2geojson
import geopandas as gpd

frame = gpd.read_file("a.json")
gdal = [(row.name, row.geometry and row.geometry.geom_type) for row in frame.itertuples(index=False)]
converted = arcgis2geojson.convert(json.load(open("a.json")))
shapes = [feature["geometry"] for feature in converted["features"]]
with open("b.geojson", "w") as out:
    json.dump(converted, out)
again = gpd.read_file("b.geojson").geometry.isna().tolist()
print(gdal, shapes[1], again, sys.argv[1])
raise SystemExit(0 if gdal == [("甲", "Polygon"), ("乙", None)] and shapes[1] == {"geometry": None} and again == [False, True] and sys.argv[1] == '["Polygon",null]' else 1)
PY
