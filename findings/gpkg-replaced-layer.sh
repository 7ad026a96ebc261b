#!/usr/bin/env bash
# What: a layer of a GeoPackage that geopandas replaces (to_file with the same layer name) while QGIS styles are stored in the file.
# Guess: the style goes with the old layer.
# Seen: the guess was wrong: the row in layer_styles stays and styles the new layer, whose columns may be others; and the new layer goes to
#   the end of the list, so read_file without a layer now opens another one than before.
# Expected: a replaced layer keeps its place and loses (or keeps, with a word) its style.
# Instead: delete and write the layer_styles row in the same transaction; always name the layer when reading.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import contextlib
import sqlite3
import warnings

import geopandas as gpd
import pyogrio
import shapely

warnings.simplefilter("ignore")
point = [shapely.Point(104, 30)]
for layer in ("regions", "sites"):
    gpd.GeoDataFrame({"v": [1]}, geometry=point, crs=4490).to_file("plan.gpkg", layer=layer)
with contextlib.closing(sqlite3.connect("plan.gpkg")) as base:
    base.execute(
        "create table layer_styles (id integer primary key autoincrement, f_table_catalog text, f_table_schema text, f_table_name text, "
        "f_geometry_column text, styleName text, styleQML text, styleSLD text, useAsDefault boolean, description text, owner text, "
        "ui text, update_time datetime)"
    )
    base.execute("insert into layer_styles (f_table_name, f_geometry_column, styleName, styleQML, useAsDefault) values ('regions', 'geom', 'by v', '<qgis/>', 1)")
    base.execute("insert into gpkg_contents (table_name, data_type, identifier) values ('layer_styles', 'attributes', 'layer_styles')")
    base.commit()
before = pyogrio.list_layers("plan.gpkg")[:, 0].tolist()
gpd.GeoDataFrame({"w": [1]}, geometry=point, crs=4490).to_file("plan.gpkg", layer="regions")
after = pyogrio.list_layers("plan.gpkg")[:, 0].tolist()
with contextlib.closing(sqlite3.connect("plan.gpkg")) as base:
    styles = base.execute("select f_table_name, styleName from layer_styles").fetchall()
first = gpd.read_file("plan.gpkg").columns[0]
print("layers", before, "->", after, "styles", styles, "first column of the default layer", first)
raise SystemExit(0 if styles == [("regions", "by v")] and before[0] == "regions" and after[0] == "sites" and first == "v" else 1)
PY
