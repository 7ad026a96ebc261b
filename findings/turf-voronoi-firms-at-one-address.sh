#!/usr/bin/env bash
# What: service areas (turf.voronoi) of three places, two of which share one address, handed on as GeoJSON to geopandas.
# Guess: the list of features has null where the second one of an address stands, and readers drop or refuse it.
# Seen: held (@turf/turf 7.4.0, geopandas 1.2.0): the first of the two is null among the features, which GeoJSON does not allow; geopandas.read_file drops it without a word, so that two of three rows come back and all that belongs to the first (its people, its name) is gone;
#   GeoDataFrame.from_features raises a TypeError about NoneType.
# Expected: a feature with its properties and a null geometry, or an error that two points are equal.
# Instead: join the places of one address before voronoi; count features that are not null.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";
import { writeFileSync } from "node:fs";

const places = [["甲", 1, 1], ["乙", 1, 1], ["丙", 2, 2]].map(([name, x, y]) => turf.point([x, y], { name }));
writeFileSync("areas.geojson", JSON.stringify(turf.voronoi(turf.featureCollection(places), { bbox: [0, 0, 3, 3] })));
JS
node a.mjs
"$dir/venv/bin/python" -W ignore - <<'PY'
import json

import geopandas as gpd

with open("areas.geojson", encoding="utf-8") as file:
    features = json.load(file)["features"]
names = gpd.read_file("areas.geojson")["name"].tolist()
try:
    gpd.GeoDataFrame.from_features(features)
    refused = False
except TypeError:
    refused = True
print([feature and feature["properties"]["name"] for feature in features], names, refused)
raise SystemExit(0 if features[0] is None and len(features) == 3 and names == ["乙", "丙"] and refused else 1)
PY
