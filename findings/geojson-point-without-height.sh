#!/usr/bin/env bash
# What: two works of which one has no known height, made by points_from_xy(x, y, z) with NaN for it, handed on by geopandas in five ways.
# Guess: the GeoJSON holds a bare NaN, which no browser parses.
# Seen: five answers. to_json(): a bare NaN. to_file as GeoJSON: the whole place becomes null, with a warning. Shapefile: an error, and the file is cut off. GML: the height is 0.
#   GeoPackage (and FlatGeobuf) keep place and gap. shapely.to_geojson leaves the height out, which is the only right GeoJSON.
# Expected: the place without its height (RFC 7946 lets the third number go).
# Instead: shapely.force_2d for points whose z is NaN before GeoJSON, Shapefile and GML.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
import warnings

import geopandas as gpd
import numpy as np
import shapely

warnings.simplefilter("ignore")
works = gpd.GeoDataFrame({"name": ["a", "b"]}, geometry=gpd.points_from_xy([104, 105], [30, 31], [500, np.nan]), crs=4326)


def strict(text):
    try:
        json.loads(text, parse_constant=lambda word: int(word))
    except ValueError as fault:
        return str(fault)
    return "right"


found = {"to_json": strict(works.to_json()), "shapely": shapely.to_geojson(works.geometry.iloc[1])}
for name, driver in (("a.geojson", "GeoJSON"), ("a.shp", "ESRI Shapefile"), ("a.gml", "GML"), ("a.gpkg", "GPKG")):
    try:
        works.to_file(name, driver=driver)
        shape = gpd.read_file(name).geometry.iloc[1]
        found[driver] = shape if shape is None else shape.wkt
    except Exception as fault:
        found[driver] = type(fault).__name__
print(found)
stands = "NaN" in found["to_json"] and found["GeoJSON"] is None and found["ESRI Shapefile"] == "FeatureError"
stands &= found["GML"] == "POINT Z (105 31 0)" and found["GPKG"] == "POINT Z (105 31 NaN)"
raise SystemExit(0 if stands and found["shapely"] == '{"type":"Point","coordinates":[105.0,31.0]}' else 1)
PY
