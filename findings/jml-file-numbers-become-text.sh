#!/usr/bin/env bash
# What: counts of firms written as JML (OpenJUMP) by geopandas and read again.
# Guess: some types or missing values change in the less common formats of GDAL (JML was one of a round trip through all).
# Seen: whole numbers come back as text, fractions as numbers (geopandas 1.2.0, GDAL of pyogrio 0.13.0): the greatest of 9, 10 and 100 firms is "9", their sum "910100". Only columns of 32 bits stay numbers, and those of pandas have 64.
#   A column R_G_B that nobody had is added. Nothing is said.
# Expected: whole numbers, or fractions, as in a GeoPackage.
# Instead: frame.astype({"firms": "int32"}) before writing JML, or GeoPackage.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import shapely

frame = gpd.GeoDataFrame({"firms": [9, 10, 100], "output": [1.5, 2.5, 3.5]}, geometry=[shapely.Point(i, 0) for i in range(3)], crs=4523)
frame.to_file("a.jml", driver="JML")
back = gpd.read_file("a.jml")
frame.astype({"firms": "int32"}).to_file("b.jml", driver="JML")
small = gpd.read_file("b.jml")
print(back.dtypes.astype(str).to_dict(), "greatest", back["firms"].max(), "sum", back["firms"].sum(), "of 32 bits:", small["firms"].tolist())
raise SystemExit(0 if back["firms"].max() == "9" and back["firms"].sum() == "910100" and back["output"].sum() == 7.5 and "R_G_B" in back and small["firms"].tolist() == [9, 10, 100] else 1)
PY
