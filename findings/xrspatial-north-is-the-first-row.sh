#!/usr/bin/env bash
# What: one slope that rises to the north, as a grid from north to south (GeoTIFF) and from south to north (most NetCDF files), in xarray-spatial.
# Guess: aspect and hillshade take the first row for the north, whatever the coordinates y say.
# Seen: so it is: the slope faces 180 degrees (south) in the one and 0 (north) in the other; lit from the south it is bright (0.95) and dark (0.08). The
#   slope is right in both. In degrees of longitude and latitude the slope is 89.999 instead of 24.3, without a warning: metres over degrees.
# Expected: the coordinates that the grid carries are used.
# Instead: grid.sortby("y", ascending=False) first; project to metres before slope.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xarray-spatial==0.5.3 xarray==2026.9.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import numpy as np
import xarray as xr
import xrspatial

warnings.simplefilter("error")
steps = np.arange(10) * 30.0
rising = xr.DataArray(np.add.outer(steps / 2, steps * 0), dims=("y", "x"), coords={"y": steps, "x": steps}, attrs={"res": (30, 30)})
found = {}
for name, grid in (("south first", rising), ("north first", rising.sortby("y", ascending=False))):
    light = xrspatial.hillshade(grid, azimuth=180, angle_altitude=30)
    found[name] = [round(float(layer.values[5, 5]), 2) for layer in (xrspatial.aspect(grid), xrspatial.slope(grid), light)]
    print(name, "aspect, slope, light from the south", found[name])
degrees = rising.assign_coords(y=30 + np.arange(10) / 1000, x=104 + np.arange(10) / 1000).drop_attrs()
steep = float(xrspatial.slope(degrees.copy(data=rising.values / 0.3)).values[5, 5])
print("xrspatial", xrspatial.__version__, "50 m in 0.001 degree:", round(steep, 3))
raise SystemExit(0 if found["north first"] == [180.0, 26.57, 0.95] and found["south first"] == [0.0, 26.57, 0.08] and steep > 89.9 else 1)
PY
