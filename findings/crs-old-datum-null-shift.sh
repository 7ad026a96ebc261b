#!/usr/bin/env bash
# What: Xian 1980 (EPSG:4610) and Beijing 1954 (EPSG:4214) coordinates turned into CGCS2000 (EPSG:4490) by pyproj and geopandas.
# Guess: PROJ knows no parameters, so the coordinates stay as they are, in silence.
# Seen: to_crs(4490) returns the same numbers, no warning, the CRS says CGCS2000 (the operation is called "Ballpark", accuracy -1). Towards
#   EPSG:4326 Beijing 1954 is worse: 51.5 m of shift for a point in Ordos (109, 38.5), none for one in Sichuan (104, 30), in one layer.
# Expected: an error or a warning where no transformation is known, as allow_ballpark=False gives it.
# Instead: Transformer.from_crs(..., allow_ballpark=False) to find out; refuse old datums or ask for seven parameters of the area.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyproj==3.7.2 geopandas==1.2.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import shapely
from pyproj import Geod, Transformer
from pyproj.exceptions import ProjError

towns = gpd.GeoSeries([shapely.Point(104, 30), shapely.Point(109, 38.5)])
moved = {}
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    for old in (4610, 4214):
        for new in (4490, 4326):
            there = towns.set_crs(old).to_crs(new)
            moved[old, new] = [round(Geod(ellps="GRS80").inv(a.x, a.y, b.x, b.y)[2], 1) for a, b in zip(towns, there)]
print("metres moved", moved, "warnings", len(said))
strict = []
for old in (4610, 4214):
    try:
        Transformer.from_crs(old, 4490, always_xy=True, allow_ballpark=False)
    except ProjError as error:
        strict.append(str(error))
print(Transformer.from_crs(4610, 4490, always_xy=True).description, "| strict:", strict)
none = [0.0, 0.0]
stands = not said and moved == {(4610, 4490): none, (4610, 4326): none, (4214, 4490): none, (4214, 4326): [0.0, 51.5]}
raise SystemExit(0 if stands and len(strict) == 2 else 1)
PY
