#!/usr/bin/env bash
# What: a province of 8 degrees in the width drawn by cartopy in the 3-degree zone of its capital (ccrs.epsg(4547), CGCS2000, 114 degrees east).
# Guess: what is beyond the zone (112.5 to 115.5) is cut off.
# Seen: held: 138,000 of 346,000 km2 are left, three fifths of the province are not on the map, cut by a straight line as if it ended there; without a word. pyproj and geopandas turn all of it.
# Expected: all of it, at the price of some distortion, or a warning: EPSG's area of use is advice, not an edge.
# Instead: ccrs.TransverseMercator(central_longitude=114, false_easting=500000, scale_factor=1), or ccrs.LambertConformal for provinces.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check cartopy==0.26.0 pyproj==3.7.2 shapely==2.2.0 numpy==2.4.6 matplotlib==3.11.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import cartopy.crs as ccrs
import numpy as np
import pyproj
import shapely

province = shapely.segmentize(shapely.box(110, 27, 118, 31), 0.1)
drawn = ccrs.epsg(4547).project_geometry(province, ccrs.PlateCarree())
free = ccrs.TransverseMercator(central_longitude=114, false_easting=500000).project_geometry(province, ccrs.PlateCarree())
turn = pyproj.Transformer.from_crs(4490, 4547, always_xy=True)
true = shapely.transform(province, lambda xy: np.column_stack(turn.transform(xy[:, 0], xy[:, 1])))
print(f"epsg {drawn.area / 1e6:.0f} km2, own projection {free.area / 1e6:.0f}, pyproj {true.area / 1e6:.0f}")
raise SystemExit(0 if drawn.area < 0.41 * true.area and abs(free.area / true.area - 1) < 0.01 else 1)
PY
