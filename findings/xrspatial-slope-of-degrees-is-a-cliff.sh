#!/usr/bin/env bash
# What: the slope of land by xarray-spatial on a grid of heights in metres with cells of 0.01 degrees, as height models are handed out; the land rises 10 m a cell.
# Guess: cells are taken for 0.01 m, so that all land is steeper than 85 degrees.
# Seen: held: 89.9 degrees for 0.52, the same for gentle and steep land, without a word; a rule "below 15 degrees" leaves no ground to build on. With method="geodesic" it is 0.52.
# Expected: an error or a word where coordinates are degrees, since both attributes and values tell.
# Instead: method="geodesic", or a grid in metres.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xarray-spatial==0.5.3 xarray==2026.9.0 numpy==2.4.6 numba==0.68.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import xarray as xr
import xrspatial

latitude, longitude = np.linspace(30.1, 30, 11), np.linspace(104, 104.1, 11)
rise = np.repeat(np.arange(11)[:, None] * 10.0, 11, axis=1)
land = xr.DataArray(rise, dims=("y", "x"), coords={"y": latitude, "x": longitude}, attrs={"crs": "EPSG:4490"})
default, geodesic = float(xrspatial.slope(land)[5, 5]), float(xrspatial.slope(land, method="geodesic")[5, 5])
print(f"default {default:.2f}, geodesic {geodesic:.2f}, by hand {np.degrees(np.arctan(10 / 1108.6)):.2f}")
raise SystemExit(0 if default > 89 and abs(geodesic - 0.517) < 0.005 else 1)
PY
