#!/usr/bin/env bash
# What: the people of a region between 30 and 31 N, cut from a grid that begins in the north, by xarray's sel(lat=slice(30, 31)).
# Guess: nothing is cut out, and the sum is 0.
# Seen: held (xarray 2026.9.0): 0 cells, sum 0.0, in silence, since the slice goes against the order of the rows; from the north, slice(31, 30), it has 4. A mean is NaN. Grids of people come in both orders.
# Expected: an empty cut-out of a place that lies in the grid is an error, or the two limits may come in either order.
# Instead: sortby("lat") first, and test that the cut-out has cells.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check xarray==2026.9.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import numpy as np
import xarray as xr

warnings.simplefilter("error")
people = xr.DataArray(np.ones((4, 4)), coords={"lat": [33.0, 32, 31, 30], "lon": [103.0, 104, 105, 106]}, dims=("lat", "lon"))
plain = people.sel(lat=slice(30, 31), lon=slice(104, 105))
turned = people.sel(lat=slice(31, 30), lon=slice(104, 105))
sorted_first = people.sortby("lat").sel(lat=slice(30, 31), lon=slice(104, 105))
seen = [plain.size, float(plain.sum()), float(turned.sum()), float(sorted_first.sum())]
print(seen)
raise SystemExit(0 if seen == [0, 0.0, 4.0, 4.0] else 1)
PY
