#!/usr/bin/env bash
# What: missing figures in MapInfo's own formats, .tab and .mif/.mid, written and read by geopandas (GDAL); land offices exchange parcels in them.
# Guess: a missing figure comes back as 0 from .tab, which has no empty numbers; twelve-digit statistical codes overflow; "" and missing text are one.
# Seen: the codes survive, the rest holds, and .mif is no better: its .mid holds nothing between the commas, and the reader makes 0 of it all the same. Output and
#   a division code that nobody knows are 0; neither writing nor reading says a word. FlatGeobuf and GeoPackage give NaN.
# Expected: NaN from .mid, where the cell is empty; a warning when a frame with gaps is written as .tab.
# Instead: hand on GeoPackage. From others' .tab or .mif take no 0 as a measured nought: ask, or read the cells of the .mid oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 pandas==3.1.1 numpy==2.4.6 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pathlib
import warnings

import geopandas as gpd
import pandas as pd

table = {"code": pd.array([510104020001, 510104020002, None], dtype="Int64"), "output": [1.5, None, 0.0]}
frame = gpd.GeoDataFrame(table, geometry=gpd.points_from_xy([104, 105, 106], [30, 31, 32]), crs=4490)
found = {}
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    for name, driver in (("a.tab", "MapInfo File"), ("b.mif", "MapInfo File"), ("c.gpkg", "GPKG")):
        frame.to_file(name, driver=driver)
        back = gpd.read_file(name)
        found[name] = [back["code"].tolist(), back["output"].tolist()]
        print(name, found[name])
words = [str(word.message) for word in said if issubclass(word.category, (RuntimeWarning, UserWarning))]
cells = pathlib.Path("b.mid").read_text().splitlines()
print("b.mid", cells, "| warnings", words)
zeros = all(found[name] == [[510104020001, 510104020002, 0], [1.5, 0.0, 0.0]] for name in ("a.tab", "b.mif"))
kept = found["c.gpkg"][1][1] != found["c.gpkg"][1][1]
raise SystemExit(0 if zeros and kept and cells[1:] == ["510104020002,", ",0"] and not words else 1)
PY
