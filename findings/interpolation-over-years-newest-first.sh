#!/usr/bin/env bash
# What: the output of 2018 from those of 2015 (100), 2020 (150) and 2024 (200): by numpy over years newest first, as many yearbooks print them, and by interpolate() of pandas and polars over a table whose row of 2020 is empty (2015: 100, 2021: 160).
# Guess: numpy gives a figure of the edge without a word; pandas and polars count rows and not years, so that 2020 gets the middle; xarray goes by the year.
# Seen: held (numpy 2.4.6, pandas 3.1.1, polars 2.1.0, xarray 2026.9.0): np.interp gives 100 for 130. For 2020 pandas and polars give 130, xarray 150, which is five sixths of the way; the same in pandas where the index is dates. pandas gives 150 with method="index" ("time" for dates).
# Expected: an error for a falling axis; a way that goes by the index that the table has.
# Instead: sort before np.interp (scipy's interpolators do, or raise); method="index" in pandas, interpolate_by in polars.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check numpy==2.4.6 pandas==3.1.1 polars==2.1.0 xarray==2026.9.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import numpy as np
import pandas as pd
import polars as pl
import xarray as xr

years, output = [2015, 2020, 2024], [100.0, 150.0, 200.0]
falling, rising = np.interp(2018, years[::-1], output[::-1]), np.interp(2018, years, output)
gap = pd.Series([100.0, None, 160.0], index=[2015, 2020, 2021])
dates = gap.set_axis(pd.to_datetime([f"{year}-12-31" for year in gap.index]))
seen = {
    "pandas": gap.interpolate()[2020],
    "pandas by date": dates.interpolate().iloc[1],
    "polars": pl.Series([100.0, None, 160.0]).interpolate()[1],
    "pandas by index": gap.interpolate(method="index")[2020],
    "polars by": pl.DataFrame({"year": [2015, 2020, 2021], "v": [100.0, None, 160.0]}).select(pl.col("v").interpolate_by("year"))["v"][1],
    "xarray": float(xr.DataArray(gap.to_numpy(), coords=[("year", [2015, 2020, 2021])]).interpolate_na("year")[1]),
}
print(falling, rising, seen)
right = [round(seen[name], 9) == 150 for name in ("pandas by index", "polars by", "xarray")]
wrong = [seen[name] == 130 for name in ("pandas", "pandas by date", "polars")]
raise SystemExit(0 if (falling, rising) == (100, 130) and all(right) and all(wrong) else 1)
PY
