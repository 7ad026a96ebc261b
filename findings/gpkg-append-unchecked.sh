#!/usr/bin/env bash
# What: rows added to a layer of a GeoPackage with geopandas (to_file, mode="a").
# Guess: a frame in another CRS is refused; a text in a number column is refused.
# Seen: the guess was wrong twice, and no warning is given: a point in metres (EPSG:4547) is stored as longitude 500000 under EPSG:4490; the
#   text 12万吨 becomes the number 12 in an integer column, 1.2亿 becomes 1 and 暂缺 becomes 0. Only a new column is an error.
# Expected: an error as for the new column, or a transformation; no number out of a text.
# Instead: before appending compare crs and dtypes with pyogrio.read_info; transform; refuse text in number columns.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import shapely

point = shapely.Point(104, 30)
gpd.GeoDataFrame({"v": [1]}, geometry=[point], crs=4490).to_file("own.gpkg", layer="plants")
metres = gpd.GeoDataFrame({"v": [2]}, geometry=[shapely.Point(500000, 3300000)], crs=4547)
words = gpd.GeoDataFrame({"v": ["12万吨", "1.2亿", "暂缺"]}, geometry=[point] * 3, crs=4490)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    for frame in (metres, words):
        frame.to_file("own.gpkg", layer="plants", mode="a")
back = gpd.read_file("own.gpkg", layer="plants")
print(back, "EPSG", back.crs.to_epsg(), "warnings", [str(word.message) for word in said])
stands = back.crs.to_epsg() == 4490 and back.geometry.iloc[1].x == 500000 and back["v"].tolist() == [1, 2, 12, 1, 0]
raise SystemExit(0 if stands and not said else 1)
PY
