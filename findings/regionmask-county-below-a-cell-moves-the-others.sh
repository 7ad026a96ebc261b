#!/usr/bin/env bash
# What: people by county from a grid of 1 degree by regionmask (mask_3D_geopandas) and xarray: three counties, the second smaller than a cell, so that no cell's centre lies in it.
# Guess: it is dropped, and positions move.
# Seen: held (regionmask 0.13.0): the mask has two regions, 0 and 2, without a word; the sums are two, and the second by position, isel(region=1), is that of the third county. Put beside the list of names the second county has its neighbour's people, and the third none. A word comes only when no
#   region at all has a cell.
# Expected: one layer for each county, as mask_3D_geopandas(..., drop=False) gives it, or a warning by name.
# Instead: drop=False and a look at which sums have no cell; sel(region=number), never isel; a finer grid, or shares of cells (mask_3D_frac_approx of Regions).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check regionmask==0.13.0 xarray==2026.9.0 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 rasterio==1.4.4 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import geopandas as gpd
import numpy as np
import regionmask
import shapely
import xarray as xr

east, north = np.arange(100.5, 110), np.arange(25.5, 35)
counties = gpd.GeoDataFrame({"name": ["甲", "乙", "丙"]}, geometry=[shapely.box(100, 25, 104, 29), shapely.box(105.6, 30.6, 105.9, 30.9), shapely.box(106, 30, 110, 32)], crs=4326)
people = xr.DataArray(np.ones((10, 10)), coords={"lat": north, "lon": east}, dims=("lat", "lon"))
with warnings.catch_warnings(record=True) as heard:
    warnings.simplefilter("always")
    mask = regionmask.mask_3D_geopandas(counties, east, north)
sums = (people * mask).sum(("lat", "lon"))
whole = (people * regionmask.mask_3D_geopandas(counties, east, north, drop=False)).sum(("lat", "lon"))
words = [str(warning.message) for warning in heard if "region" in str(warning.message).lower()]
print(mask.region.values.tolist(), dict(zip(counties["name"], sums.values.tolist())), whole.values.tolist(), words)
raise SystemExit(0 if mask.region.values.tolist() == [0, 2] and sums.values.tolist() == [16, 8] and whole.values.tolist() == [16, 0, 8] and not words else 1)
PY
