#!/usr/bin/env bash
# What: a GeoPackage written by pyogrio 0.13 (GDAL), then changed with Python's own sqlite3.
# Guess: a name can be changed by UPDATE and rows deleted; only a new geometry is refused, since the index needs a function of GDAL.
# Seen: the guess was wrong: changing a name alone is refused too ("no such function: ST_IsEmpty"), so is INSERT; DELETE passes.
# Expected: what touches no geometry needs no spatial function.
# Instead: change such a file through GDAL; or write layers without a spatial index (SPATIAL_INDEX=NO) where plain SQL is to change them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyogrio==0.13.0 geopandas==1.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sqlite3

import geopandas as gpd
import shapely

frame = gpd.GeoDataFrame({"name": ["a", "b"]}, geometry=[shapely.Point(104, 30), shapely.Point(105, 31)], crs=4326)
found = {}
for index in ("YES", "NO"):
    frame.to_file(f"{index}.gpkg", layer="p", engine="pyogrio", SPATIAL_INDEX=index)
    with sqlite3.connect(f"{index}.gpkg") as connection:
        for what, statement in (
            ("name", "UPDATE p SET name = 'x' WHERE fid = 1"),
            ("insert", "INSERT INTO p (geom, name) SELECT geom, 'c' FROM p WHERE fid = 1"),
            ("delete", "DELETE FROM p WHERE fid = 2"),
        ):
            try:
                connection.execute(statement)
                found[index, what] = "done"
            except sqlite3.OperationalError as fault:
                found[index, what] = str(fault)
print(found)
refused = "no such function: ST_IsEmpty"
wanted = {("YES", "name"): refused, ("YES", "insert"): refused, ("YES", "delete"): "done"}
wanted |= {("NO", what): "done" for what in ("name", "insert", "delete")}
raise SystemExit(0 if found == wanted else 1)
PY
