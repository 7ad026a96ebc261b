#!/usr/bin/env bash
# What: the order of rows in a FlatGeobuf file written by geopandas.
# Guess: rows come back sorted by place, since the file carries a spatial index by default.
# Seen: eight points come back in another order; GeoPackage, GeoJSON and Shapefile keep it, and FlatGeobuf does with SPATIAL_INDEX="NO".
# Expected: the order of the frame, or a word about it: a Series of results from before no longer fits by position.
# Instead: join by a key column (adcode), never by row; SPATIAL_INDEX="NO" for small files.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import geopandas as gpd
import shapely

order = list(range(8))
points = [shapely.Point(lon, 30) for lon in (110, 100, 120, 105, 118, 101, 112, 104)]
frame = gpd.GeoDataFrame({"n": order}, geometry=points, crs=4490)
frame.to_file("index.fgb")
frame.to_file("plain.fgb", SPATIAL_INDEX="NO")
frame.to_file("plain.gpkg")
got = {name: gpd.read_file(name)["n"].tolist() for name in ("index.fgb", "plain.fgb", "plain.gpkg")}
print(got)
stands = sorted(got["index.fgb"]) == order != got["index.fgb"] and got["plain.fgb"] == got["plain.gpkg"] == order
raise SystemExit(0 if stands else 1)
PY
