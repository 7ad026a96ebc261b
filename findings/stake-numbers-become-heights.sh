#!/usr/bin/env bash
# What: a road whose points carry measures (M: stake numbers, 里程桩, 100 and 105 km), as WKT and as the JSON of a map service (hasM), read by nine ways.
# Guess: the measure becomes the height of the point.
# Seen: held for five: @terraformer/arcgis 2.2.2 and arcgis2geojson 3.1.3 (Python) from the JSON of a service, GDAL (pyogrio 0.13.0) where hasM stands in the head of the answer and not in each geometry again (there it drops the measure), @terraformer/wkt 2.2.2 from WKT (with "m": true beside the coordinates, which
#   no map reads), geopandas 1.2.0 in to_json of a line that shapely holds as M. A road at 100 to 105 m above the sea comes of it, with slopes. wkx 0.5.0 and geomet 1.1.0 drop the measure, shapely.to_geojson too; wellknown 0.5.0 gives null. A lone point (x, y, m) loses its measure in the first two.
# Expected: measures dropped, as GeoJSON has no place for them, or an error.
# Instead: look for hasM without hasZ before turning JSON of a service; shapely.force_2d after reading what has measures.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check arcgis2geojson==3.1.3 geomet==1.1.0 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @terraformer/wkt@2.2.2 @terraformer/arcgis@2.2.2 wellknown@0.5.0 wkx@0.5.0
cat > a.mjs <<'JS'
import { wktToGeoJSON } from "@terraformer/wkt";
import { arcgisToGeoJSON } from "@terraformer/arcgis";
import wellknown from "wellknown";
import wkx from "wkx";

const text = "LINESTRING M (0 0 100, 3 4 105)";
const lines = [arcgisToGeoJSON({ hasM: true, paths: [[[0, 0, 100], [3, 4, 105]]] }), wktToGeoJSON(text), wkx.Geometry.parse(text).toGeoJSON(), wellknown(text)];
console.log(JSON.stringify(lines.map((line) => line && line.coordinates[1])));
JS
node a.mjs > out.json
"$dir/venv/bin/python" -W ignore - <<'PY'
import json

import arcgis2geojson
import geomet.esri
import geopandas as gpd
import shapely

with open("out.json", encoding="utf-8") as file:
    seen = json.load(file)
road = {"hasM": True, "paths": [[[0, 0, 100], [3, 4, 105]]], "spatialReference": {"wkid": 4490}}
for name, geometry in (("head.json", {"paths": road["paths"]}), ("each.json", road)):
    with open(name, "w", encoding="utf-8") as file:
        json.dump({"geometryType": "esriGeometryPolyline", "hasM": True, "spatialReference": {"wkid": 4490}, "fields": [{"name": "n", "type": "esriFieldTypeInteger"}], "features": [{"attributes": {"n": 1}, "geometry": geometry}]}, file)
measured = shapely.from_wkt("LINESTRING M (0 0 100, 3 4 105)")
seen.append(arcgis2geojson.arcgis2geojson(dict(road))["coordinates"][1])
seen.append(list(geomet.esri.loads(json.dumps(road))["coordinates"][0][1]))
seen.append(list(gpd.read_file("head.json").geometry[0].coords[1]))
seen.append(list(gpd.read_file("each.json").geometry[0].coords[1]))
seen.append(json.loads(gpd.GeoSeries([measured], crs=4490).to_json())["features"][0]["geometry"]["coordinates"][1])
seen.append(json.loads(shapely.to_geojson(measured))["coordinates"][1])
print(seen)
high, flat = [3, 4, 105], [3, 4]
raise SystemExit(0 if seen == [high, high, flat, None, high, flat, high, flat, high, flat] and gpd.read_file("head.json").geometry[0].has_z else 1)
PY
