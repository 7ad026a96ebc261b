#!/usr/bin/env bash
# What: a NetCDF grid whose rows lie at 40, 39 and so on down to 20 N, without that of 30 (it was left out, since it was empty), each cell holding its own latitude, read by rioxarray and GDAL (rasterio), and written as a GeoTIFF by rioxarray.
# Guess: rows are placed by an even step, so that they lie elsewhere.
# Seen: held (rioxarray 0.19.0, rasterio 1.4.4, xarray 2026.9.0): the rows come back at 40, 38.95, 37.89: each has moved north, the more the nearer it lies to the gap. At 37.4, 36.4 and 35.4 N the figure is that of 38, 37 and 36. No word from either; xarray alone keeps the rows. GDAL sees a gap only beside the first rows (without 39 it gives no places, with a warning), rioxarray's GeoTIFF not even then.
# Expected: an error or a word that the rows are not evenly apart.
# Instead: test numpy.diff of the coordinates first; reindex to the even axis, which puts the gap where it is.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check rioxarray==0.19.0 rasterio==1.4.4 xarray==2026.9.0 netCDF4==1.7.5.1.post1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import numpy as np
import rasterio
import rioxarray
import xarray as xr

warnings.simplefilter("error", UserWarning)
rows = np.array([float(row) for row in range(40, 19, -1) if row != 30])
grid = xr.Dataset(
    {"own": (("lat", "lon"), np.repeat(rows[:, None], 3, 1))},
    {"lat": ("lat", rows, {"units": "degrees_north", "standard_name": "latitude"}), "lon": ("lon", [104.0, 105, 106], {"units": "degrees_east", "standard_name": "longitude"})},
)
grid.to_netcdf("a.nc")
placed = rioxarray.open_rasterio("a.nc")["y"].values[:3].round(2).tolist()
grid["own"].rio.set_spatial_dims("lon", "lat").rio.write_crs(4326).rio.to_raster("a.tif")
asked = [37.4, 36.4, 35.4, 25.4]
found = []
for name in ("netcdf:a.nc:own", "a.tif"):
    with rasterio.open(name) as read:
        found.append([float(one[0]) for one in read.sample([(105, lat) for lat in asked])])
near = grid["own"].sel(lat=asked, lon=105, method="nearest").values.tolist()
print(placed, found, near)
raise SystemExit(0 if placed == [40, 38.95, 37.89] and found == [[38, 37, 36, 25]] * 2 and near == [37, 36, 35, 25] else 1)
PY
