#!/usr/bin/env bash
# What: TopoJSON written by topojson from a GeoDataFrame with a missing figure.
# Guess: the property becomes the bare word NaN.
# Seen: to_json() holds "v": NaN, which is not JSON: JSON.parse of a browser, and a strict parser in Python, refuse the whole map for one
#   missing value. geopandas' own to_json() writes null.
# Expected: null.
# Instead: frame.astype(object).where(frame.notna(), None) for the attributes before Topology().
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check topojson==2.2 geopandas==1.2.0 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

import geopandas as gpd
import numpy as np
import shapely
import topojson

frame = gpd.GeoDataFrame({"v": [1.0, np.nan]}, geometry=[shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)], crs=4490)
text = topojson.Topology(frame).to_json()


def refuse(word):
    raise ValueError(f"not JSON: {word}")


try:
    json.loads(text, parse_constant=refuse)
    strict = "read"
except ValueError as error:
    strict = str(error)
own = frame.to_json()
mended = gpd.GeoDataFrame(frame.drop(columns="geometry").astype(object).where(frame.drop(columns="geometry").notna(), None), geometry=frame.geometry)
print(text[:160], "|", strict, "| geopandas writes null:", '"v": null' in own, "| mended:", "NaN" not in topojson.Topology(mended).to_json())
raise SystemExit(0 if strict == "not JSON: NaN" and '"v": null' in own else 1)
PY
