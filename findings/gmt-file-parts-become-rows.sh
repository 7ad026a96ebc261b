#!/usr/bin/env bash
# What: three regions through OGR_GMT (.gmt, the text format of the Generic Mapping Tools), written and read by geopandas: one of two parts, one with a quotation mark in its name, one plain.
# Guess: a missing figure or a code changes its type.
# Seen: types change (whole numbers come back as text), but worse (geopandas 1.2.0, GDAL of pyogrio 0.13.0): where the first region has one part, the second part of a later one is a row of its own without name and figures, so that three regions are four; a quotation mark
#   in a name swallows the rest of its row: the name is 绵阳市|0610|2024, and code and year are empty. Nothing is said.
# Expected: what geopandas writes it reads.
# Instead: GeoPackage or FlatGeobuf; for GMT itself join the parts again by a code, and take quotation marks out of names first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import shapely

box = shapely.box
parts = shapely.MultiPolygon([box(108, 30, 108.5, 31), box(109, 30, 109.5, 31)])
names = {"name": ["成都", '绵阳"市', "德阳"], "code": ["1310", "0610", "0111"], "year": [2023, 2024, 2025]}
frame = gpd.GeoDataFrame(names, geometry=[box(104, 30, 105, 31), box(106, 30, 107, 31), parts], crs=4490)
frame.to_file("a.gmt", driver="OGR_GMT")
back = gpd.read_file("a.gmt").drop(columns="geometry").astype(object)
rows = back.where(back.notna(), None).values.tolist()
empty = [row for row in rows if not row[0]]
swallowed = [row for row in rows if row[0] and "绵阳" in row[0]][0]
print(rows)
raise SystemExit(0 if len(rows) == 4 and empty == [[None] * 3] and "|0610|" in swallowed[0] and not swallowed[1] and ["成都", "1310", "2023"] in rows else 1)
PY
