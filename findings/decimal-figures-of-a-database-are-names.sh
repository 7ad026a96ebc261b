#!/usr/bin/env bash
# What: outputs as Python's Decimal, as databases hand over numeric(12, 2), drawn by geopandas and written to four formats.
# Guess: the map takes them for names of classes, the files hold text.
# Seen: held (geopandas 1.2.0, pyogrio 0.13.0, matplotlib 3.11.2): the legend has each figure as a name, in the order 1.5, 9, 10.25 and each with a colour of its own, where a scale was asked for; GeoPackage, GeoJSON, FlatGeobuf and Shapefile hold text, so that 9 is above 10.25 for every reader. mean() and sums are right, so nothing looks wrong before. No word.
# Expected: figures are figures, or an error.
# Instead: astype(float) after reading from a database; test that the dtype is not object.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 matplotlib==3.11.2 mapclassify==2.10.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import os
import warnings
from decimal import Decimal

os.environ["MPLCONFIGDIR"] = "."
import geopandas as gpd
import matplotlib
from shapely import Point

matplotlib.use("Agg")
warnings.simplefilter("error")
frame = gpd.GeoDataFrame({"output": [Decimal("1.5"), Decimal("10.25"), Decimal("9")]}, geometry=[Point(104 + at, 30).buffer(0.4) for at in range(3)], crs=4490)
read = {}
for name in ("a.gpkg", "a.geojson", "a.fgb", "a.shp"):
    frame.to_file(name)
    read[name] = max(gpd.read_file(name)["output"])
legend = frame.plot(column="output", legend=True).get_legend()
words = legend and [one.get_text() for one in legend.get_texts()]
figures = frame.astype({"output": float}).plot(column="output", legend=True).get_legend()
print(read, words, figures, float(frame["output"].mean()))
raise SystemExit(0 if set(read.values()) == {"9"} and words == ["1.5", "9", "10.25"] and figures is None else 1)
PY
