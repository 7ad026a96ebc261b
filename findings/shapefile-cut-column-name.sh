#!/usr/bin/env bash
# What: a Shapefile written by geopandas with its defaults (UTF-8) and an ordinary Chinese column name, 行政区划代码.
# Guess: names over ten bytes collide (水泥产能现有, 水泥产能规划).
# Seen: worse: the name is cut after ten bytes in the middle of a character, and geopandas cannot read its own file again
#   (UnicodeDecodeError, whatever columns are asked for). Three characters fit; with encoding="GBK" five do, and the file reads back.
# Expected: the name is cut between characters, as other long names are.
# Instead: GeoPackage; for a Shapefile that must be, names of at most ten bytes in the file's encoding, checked before writing.
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

warnings.simplefilter("ignore")
frame = gpd.GeoDataFrame({"行政区划代码": ["510100"]}, geometry=[shapely.Point(104, 30)], crs=4490)
frame.to_file("utf8.shp")
try:
    utf8 = gpd.read_file("utf8.shp").columns.tolist()
except UnicodeDecodeError as error:
    utf8 = f"UnicodeDecodeError: {error}"
frame.to_file("gbk.shp", encoding="GBK")
gbk = gpd.read_file("gbk.shp").columns.tolist()
print("UTF-8:", utf8, "| GBK:", gbk)
raise SystemExit(0 if "UnicodeDecodeError" in str(utf8) and gbk == ["行政区划代", "geometry"] else 1)
PY
