#!/usr/bin/env bash
# What: parks with an unknown number of firms, an unknown output and an unknown yes or no, written as MapGIS 6.7 (.wt, the format of geological and land surveys here) by mapgis2shp and read again.
# Guess: gaps, codes, names or lakes do not come back.
# Seen: half (mapgis2shp 2.6.0): codes such as 0111, lakes, second parts and areas do come back. An unknown number of firms is 0 and an unknown answer is 0 (no), while an unknown output stays NaN, so one row says "unknown output, no firms, not built". CGCS2000 comes back as WGS 84, also in a zone, and 㮾梨 as ?梨. The only word is PROJ's warning on a conversion of the system.
# Expected: a gap, or the refusal that the writer has for other columns.
# Instead: counts as decimals before writing (astype("float64")); set_crs(4490, allow_override=True) after reading.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check mapgis2shp==2.6.0 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6 pyproj==3.7.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import pandas as pd
import shapely
from pymapgis import Reader, write

frame = gpd.GeoDataFrame({"name": ["成都", "㮾梨", "德阳"], "code": ["0111", "0120", "0130"], "firms": pd.array([49, None, 0], dtype="Int64"), "output": [1.5, None, 0.0], "built": pd.array([True, None, False], dtype="boolean")}, geometry=[shapely.Point(x, 30) for x in (104, 105, 106)], crs=4490)
write(frame, "a.wt")
back = Reader("a.wt").geodataframe
print(back, back.crs.to_proj4())
lake = gpd.GeoDataFrame({"name": ["甲"]}, geometry=[shapely.box(500000, 3400000, 501000, 3401000).difference(shapely.box(500200, 3400200, 500400, 3400400))], crs=4544)
write(lake, "b.wp")
zone = Reader("b.wp").geodataframe
print(zone.area.tolist(), zone.crs.to_proj4())
same = back["code"].tolist() == ["0111", "0120", "0130"] and zone.area.round().tolist() == [960000]
zero = back["firms"].tolist() == [49, 0, 0] and back["built"].tolist() == [1, 0, 0] and back["output"].isna().tolist() == [False, True, False]
datum = all("+datum=WGS84" in read.crs.to_proj4() for read in (back, zone))
raise SystemExit(0 if same and zero and datum and back["name"].iloc[1] == "?梨" else 1)
PY
