#!/usr/bin/env bash
# What: parts of a region joined by GeoDataFrame.dissolve with its default (aggfunc="first"), where the first part lacks a figure.
# Guess: attributes of different parts are mixed.
# Seen: so it is: first means the first that is not missing, column by column. Of two rows (2020, 100, no name) and (2024, no output, 德阳高新区) the result is 2020,
#   100, 德阳高新区: a row that nobody wrote. No word.
# Expected: the attributes of one row.
# Instead: sort, then dissolve the geometry alone and join drop_duplicates(key); or state a function for every column.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 shapely==2.2.0 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import shapely

warnings.simplefilter("error")
parts = gpd.GeoDataFrame(
    {"code": ["510600", "510600"], "year": [2020, 2024], "output": [100.0, None], "zone": [None, "德阳高新区"]},
    geometry=[shapely.box(104, 31, 104.5, 31.5), shapely.box(104.5, 31, 105, 31.5)], crs=4490,
)
whole = parts.dissolve("code").drop(columns="geometry").iloc[0].to_dict()
rows = parts.drop(columns=["geometry", "code"]).to_dict("records")
print("geopandas", gpd.__version__, whole, "written", rows)
raise SystemExit(0 if whole == {"year": 2020, "output": 100.0, "zone": "德阳高新区"} else 1)
PY
