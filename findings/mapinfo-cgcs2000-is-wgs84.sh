#!/usr/bin/env bash
# What: parcels in CGCS2000 (EPSG:4490, and zone 35 as EPSG:4523) and in Xian 1980 (EPSG:2385) that go through MapInfo's .mif by geopandas.
# Guess: the system comes back as WGS 84, or with its datum lost.
# Seen: so it is: 4490 is EPSG:4326 and the zone an unnamed system on WGS 84, since MapInfo's list of datums has no CGCS2000; Beijing 1954 and Xian 1980 keep their names.
#   The Xian zone comes back with a shift of its own to WGS 84, so that the same coordinates land 1.6 m from where the original system puts them.
# Expected: a warning that the datum was changed.
# Instead: hand on GeoPackage or Shapefile with .prj; on reading .mif or .tab ask for the datum and set it (set_crs(..., allow_override=True)).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1 pyproj==3.7.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import geopandas as gpd
import numpy as np

found, moved = {}, {}
for code, x, y in ((4490, 104.0, 30.5), (4523, 35500000.0, 3400000.0), (4214, 104.0, 30.5), (2385, 404000.0, 3376000.0)):
    one = gpd.GeoDataFrame({"a": [1]}, geometry=gpd.points_from_xy([x], [y]), crs=code)
    one.to_file(f"{code}.mif", driver="MapInfo File")
    back = gpd.read_file(f"{code}.mif")
    first, second = one.to_crs(3857).geometry.iloc[0], back.to_crs(3857).geometry.iloc[0]
    found[code] = back.crs.to_epsg(), back.crs.datum.name.removesuffix(" ensemble")
    moved[code] = round(float(np.hypot(first.x - second.x, first.y - second.y) * np.cos(np.radians(30.5))), 1)
print("read", found, "moved on the way to WGS 84, in m", moved)
stands = found[4490] == (4326, "World Geodetic System 1984") and found[4523] == (None, "World Geodetic System 1984")
raise SystemExit(0 if stands and found[4214][1] == "Beijing 1954" and moved[4523] == 0 and moved[2385] > 1 else 1)
PY
