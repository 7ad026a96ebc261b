#!/usr/bin/env bash
# What: a KML as planners keep it: the folders 园区 and 基地 tell what a place is, a third, 旧方案, is switched off; read by kml2geojson and geopandas.
# Guess: kml2geojson loses the folders, and what is switched off is read as well.
# Seen: held for the folders: three places without a word of what they are. Wrong for the second: a place that is itself switched off has the property visibility False, though it is read like the others. geopandas has the folders as layers and reads the first alone, with a warning; the switched-off one is a layer like the
#   others, with visibility 0 in a column.
# Expected: the folder as a property, as what it says is nowhere else.
# Instead: pyogrio.list_layers and each layer read with its name put into a column; leave out rows with visibility 0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check kml2geojson==6.0.0 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import geopandas as gpd
import kml2geojson
import pandas as pd
import pyogrio


def folder(name, seen, place, east):
    return f"<Folder><name>{name}</name><visibility>{seen}</visibility><Placemark><name>{place}</name><visibility>{seen}</visibility><Point><coordinates>{east},30</coordinates></Point></Placemark></Folder>"


inner = folder("园区", 1, "甲", 104) + folder("基地", 1, "乙", 105) + folder("旧方案", 0, "丙", 106)
with open("plan.kml", "w", encoding="utf-8") as file:
    file.write(f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{inner}</Document></kml>')
(collection,) = kml2geojson.main.convert("plan.kml")["feature_collections"]
flat = [one["properties"] for one in collection["features"]]
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    first = gpd.read_file("plan.kml")
layers = [str(name) for name, _ in pyogrio.list_layers("plan.kml")]
every = pd.concat(gpd.read_file("plan.kml", layer=name).assign(layer=name) for name in layers)
print(flat, len(first), layers, every.drop(columns="geometry").to_dict("records"), sep="\n")
said = any("园区" in str(one) or "基地" in str(one) for one in flat)
raise SystemExit(0 if len(flat) == 3 and not said and len(first) == 1 and layers == ["园区", "基地", "旧方案"] else 1)
PY
