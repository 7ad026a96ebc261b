#!/usr/bin/env bash
# What: people in zones that overlap (a development zone across two counties) by xvec's zonal_stats with its default method.
# Guess: a cell is counted for one of the overlapping zones only.
# Seen: so it is: the first zone has 27 of its 36 cells, since the later one took nine; no warning. method="iterate" has 36 and 36. A zone between the
#   centres of cells is nan by the one method and 0 by the other.
# Expected: each zone has what lies in it, as for a zone alone; or a word where zones overlap.
# Instead: method="iterate" or "exactextract" wherever zones may overlap.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xvec==0.5.2 rioxarray==0.19.0 geocube==0.7.1 joblib==1.6.0 xarray==2026.9.0 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import numpy as np
import shapely
import xarray as xr
import xvec

warnings.simplefilter("ignore", DeprecationWarning)
centres = np.arange(10) + 0.5
people = xr.DataArray(np.ones((10, 10)), dims=("y", "x"), coords={"y": centres[::-1], "x": centres}).rename("people").to_dataset()
zones = [shapely.box(0, 0, 6, 6), shapely.box(3, 3, 9, 9), shapely.box(8.6, 0.6, 8.9, 0.9)]
found = {}
for method in (None, "rasterize", "iterate"):
    how = {} if method is None else {"method": method}
    found[method] = people.xvec.zonal_stats(zones, x_coords="x", y_coords="y", stats="sum", **how)["people"].values
    print("xvec", xvec.__version__, method or "default", found[method], "areas", [round(zone.area, 2) for zone in zones])
stands = found[None][:2].tolist() == found["rasterize"][:2].tolist() == [27, 36] and np.isnan(found[None][2])
raise SystemExit(0 if stands and found["iterate"].tolist() == [36, 36, 0] else 1)
PY
