#!/usr/bin/env bash
# What: answers of a map service that hold 2 of 2,500 firms and say so: Esri JSON with exceededTransferLimit, GeoJSON with numberMatched, numberReturned and a link to the next page; read by geopandas and by four readers in JavaScript.
# Guess: all read two firms as if they were all, in silence.
# Seen: held (geopandas 1.2.0 with GDAL of pyogrio 0.13.0, @terraformer/arcgis 2.2.2, @esri/arcgis-to-geojson-utils 1.3.0, ol 10.11.0): two firms, no warning, and the sign is in none of the results: not in the metadata of the layer, not in the GeoJSON that comes out. Services send 1,000 or 2,000 rows at most.
# Expected: a word that the answer is a part, or the sign handed on.
# Instead: look for exceededTransferLimit, and for numberMatched above numberReturned (or the number of features), before reading a saved answer; ask page by page (resultOffset, startIndex) until neither stands there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @terraformer/arcgis@2.2.2 @esri/arcgis-to-geojson-utils@1.3.0 ol@10.11.0
"$dir/venv/bin/python" - <<'PY'
import json
import warnings

import geopandas as gpd
import pyogrio

warnings.simplefilter("error")
esri = {
    "geometryType": "esriGeometryPoint",
    "spatialReference": {"wkid": 4326},
    "fields": [{"name": "name", "type": "esriFieldTypeString"}],
    "features": [{"attributes": {"name": name}, "geometry": {"x": 104.0, "y": 30.0}} for name in ("甲", "乙")],
    "exceededTransferLimit": True,
}
plain = {
    "type": "FeatureCollection",
    "numberMatched": 2500,
    "numberReturned": 2,
    "links": [{"rel": "next", "href": "https://example.org/items?startindex=2"}],
    "features": [{"type": "Feature", "properties": {"name": name}, "geometry": {"type": "Point", "coordinates": [104.0, 30.0]}} for name in ("甲", "乙")],
}
for name, value in (("a.json", esri), ("a.geojson", plain)):
    with open(name, "w", encoding="utf-8") as file:
        json.dump(value, file)
    told = pyogrio.read_info(name)
    print(name, len(gpd.read_file(name)), told["layer_metadata"], told["dataset_metadata"])
    assert len(gpd.read_file(name)) == 2 and not told["layer_metadata"] and not told["dataset_metadata"]
PY
cat > a.mjs <<'JS'
import { readFileSync } from "fs";
import { arcgisToGeoJSON } from "@terraformer/arcgis";
import { arcgisToGeoJSON as older } from "@esri/arcgis-to-geojson-utils";
import EsriJSON from "ol/format/EsriJSON.js";
import GeoJSON from "ol/format/GeoJSON.js";

let said = 0;
console.warn = console.error = () => (said += 1);
const [esri, plain] = ["a.json", "a.geojson"].map((name) => JSON.parse(readFileSync(name, "utf8")));
const made = [arcgisToGeoJSON(esri), older(esri)];
const read = [new EsriJSON().readFeatures(esri), new GeoJSON().readFeatures(plain)];
const seen = [made.map((one) => one.features.length), made.map((one) => Object.keys(one).sort().join(" ")), read.map((one) => one.length), said];
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === '[[2,2],["features type","features type"],[2,2],0]' ? 0 : 1);
JS
node a.mjs
