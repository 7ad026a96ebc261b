#!/usr/bin/env bash
# What: a GRIB message of the temperature at 2 m, 300 K everywhere, read by rasterio and by cfgrib with xarray.
# Guess: one gives Celsius and one Kelvin, in silence.
# Seen: held (rasterio 1.4.4, cfgrib 0.9.15.1, eccodes 2.50.0): 26.85 and 300.0. GDAL turns units into those it likes (GRIB_NORMALIZE_UNITS, on by default), writes [C] into a tag of the band and leaves its field for units empty; cfgrib hands on what the message says. Two scripts over one file differ by 273.15, and a threshold of 303 K finds
#   no hot day in the one.
# Expected: the units of the message, in both.
# Instead: GRIB_NORMALIZE_UNITS=NO in the environment of rasterio, or look at tags(1)["GRIB_UNIT"] each time.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check rasterio==1.4.4 cfgrib==0.9.15.1 eccodes==2.50.0 xarray==2026.9.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import eccodes
import numpy as np

message = eccodes.codes_grib_new_from_samples("regular_ll_sfc_grib2")
keys = {"Ni": 4, "Nj": 3, "latitudeOfFirstGridPointInDegrees": 32, "latitudeOfLastGridPointInDegrees": 30, "longitudeOfFirstGridPointInDegrees": 104, "longitudeOfLastGridPointInDegrees": 107}
for key, value in {**keys, "iDirectionIncrementInDegrees": 1, "jDirectionIncrementInDegrees": 1, "shortName": "2t"}.items():
    eccodes.codes_set(message, key, value)
eccodes.codes_set_values(message, np.full(12, 300.0))
with open("t.grib2", "wb") as file:
    eccodes.codes_write(message, file)
PY
"$dir/venv/bin/python" -W ignore - > gdal.txt <<'PY'
import rasterio

with rasterio.open("t.grib2") as grid:
    print(round(float(grid.read(1)[0, 0]), 2), grid.tags(1)["GRIB_UNIT"], grid.units[0])
with rasterio.Env(GRIB_NORMALIZE_UNITS="NO"), rasterio.open("t.grib2") as grid:
    print(round(float(grid.read(1)[0, 0]), 2))
PY
"$dir/venv/bin/python" -W ignore - > cfgrib.txt <<'PY'
import xarray as xr

grid = xr.open_dataset("t.grib2", engine="cfgrib")
print(float(grid.t2m.mean()), grid.t2m.units)
PY
cat gdal.txt cfgrib.txt
test "$(cat gdal.txt | tr '\n' ' ')" = "26.85 [C] None 300.0 "
test "$(cat cfgrib.txt)" = "300.0 K"
