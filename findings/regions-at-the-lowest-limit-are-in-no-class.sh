#!/usr/bin/env bash
# What: outputs 0, 0, 5, 10, 50 and 100 in classes of 0 to 10 and 10 to 100, by pandas.cut, xarray's groupby_bins, numpy, polars and mapclassify.
# Guess: pandas and xarray leave out what lies exactly at the lowest limit.
# Seen: held (pandas 3.1.1, xarray 2026.9.0): the two regions with 0 are in no class: 2 and 2 of six; numpy 2.4.6 counts 3 and 3 (the 10 is in the upper class), polars 2.1.0 and mapclassify 2.10.0 4 and 2. Four counts of one table, no word; a gap and a 0 are the same afterwards.
# Expected: the limits given hold all that lies between them, themselves too.
# Instead: include_lowest=True in both; add up the counts of the classes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pandas==3.1.1 xarray==2026.9.0 numpy==2.4.6 polars==2.1.0 mapclassify==2.10.0 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import mapclassify
import numpy as np
import pandas as pd
import polars as pl
import xarray as xr

warnings.simplefilter("error", UserWarning)
outputs, limits = [0.0, 0, 5, 10, 50, 100], [0, 10, 100]
grid = xr.DataArray(outputs, dims="region", name="output")
seen = {
    "pandas": pd.cut(pd.Series(outputs), limits).value_counts(sort=False).tolist(),
    "xarray": grid.groupby_bins(grid, limits).count().values.tolist(),
    "numpy": np.histogram(outputs, limits)[0].tolist(),
    "polars": [(pl.Series(outputs).cut([10]) == name).sum() for name in ("(-inf, 10]", "(10, inf]")],
    "mapclassify": mapclassify.UserDefined(outputs, [10, 100]).counts.tolist(),
    "asked": pd.cut(pd.Series(outputs), limits, include_lowest=True).value_counts(sort=False).tolist(),
}
print(seen)
want = {"pandas": [2, 2], "xarray": [2, 2], "numpy": [3, 3], "polars": [4, 2], "mapclassify": [4, 2], "asked": [4, 2]}
raise SystemExit(0 if seen == want else 1)
PY
