#!/usr/bin/env bash
# What: parks with Chinese names, one without a figure of output, written as MiraMon vectors (driver MiraMonVector of GDAL) by geopandas and read again.
# Guess: a missing figure is 0.
# Seen: held (geopandas 1.2.0, GDAL of pyogrio 0.13.0): the unknown output comes back as 0.0, in silence. Names are cut to what CP1252 holds: 成都A区 is A (one warning for the whole process). A system of reference
#   that it does not know (EPSG:4490, 4523) is left out, with a warning. Columns of the format's own (ID_GRAFIC, AREA) come before one's own.
# Expected: no value for no value, as the .dbf it is built on can hold it.
# Instead: another format; if it must be MiraMon, a column that says which figures are known.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import numpy as np
import shapely

frame = gpd.GeoDataFrame({"name": ["成都A区", "绵阳B区"], "output": [5.25, np.nan]}, geometry=[shapely.box(0, 0, 100, 100), shapely.box(200, 0, 300, 100)], crs=4523)
frame.to_file("a.pol", driver="MiraMonVector")
back = gpd.read_file("a.pol")
print(back.drop(columns="geometry").to_dict("list"), back.crs)
raise SystemExit(0 if back["output"].tolist() == [5.25, 0.0] and back["name"].tolist() == ["A", "B"] else 1)
PY
