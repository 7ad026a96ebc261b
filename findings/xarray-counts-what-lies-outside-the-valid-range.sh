#!/usr/bin/env bash
# What: a NetCDF grid of people 10, 20, -200, 30, where -200 stands for the sea, and valid_min = 0 (or valid_range = 0, 1000) says so, as the CF conventions have it; read by xarray, netCDF4 and GDAL (rasterio).
# Guess: xarray and GDAL pass over it, netCDF4 does not.
# Seen: held, but GDAL knows valid_range and not valid_min (xarray 2026.9.0, netCDF4 1.7.5.1, rasterio 1.4.4): the mean is -35 for 20 in xarray in both, in GDAL for valid_min. No word.
# Expected: what lies outside the valid range is missing, as the conventions have it.
# Instead: look for valid_min, valid_max, valid_range in the attributes and mask by hand; compare with netCDF4.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check xarray==2026.9.0 netCDF4==1.7.5.1.post1 rasterio==1.4.4 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import netCDF4
import numpy as np
import rasterio
import xarray as xr

with netCDF4.Dataset("a.nc", "w") as file:
    for name, values, unit in (("lat", [31, 30], "degrees_north"), ("lon", [104, 105], "degrees_east")):
        file.createDimension(name, 2)
        axis = file.createVariable(name, "f8", (name,))
        axis[:], axis.units = values, unit
    for name, limits in (("one", {"valid_min": np.float32(0)}), ("other", {"valid_range": np.array([0, 1000], "f4")})):
        people = file.createVariable(name, "f4", ("lat", "lon"))
        people.setncatts(limits)
        people[:] = [[10, 20], [-200, 30]]
seen = {}
for name in ("one", "other"):
    with xr.open_dataset("a.nc") as read, netCDF4.Dataset("a.nc") as plain, rasterio.open(f"netcdf:a.nc:{name}") as grid:
        seen[name] = (float(read[name].mean()), float(plain[name][:].mean()), float(grid.read(1, masked=True).mean()))
print(seen)
raise SystemExit(0 if seen == {"one": (-35, 20, -35), "other": (-35, 20, 20)} else 1)
PY
