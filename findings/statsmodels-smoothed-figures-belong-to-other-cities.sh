#!/usr/bin/env bash
# What: outputs of six cities over their population, smoothed by lowess of statsmodels, the cities in no order, and once with a gap.
# Guess: the smoothed values come back in the order of the population, and a gap shortens them.
# Seen: held (statsmodels 0.15.0): written into a column, the smoothed value of 成都 (30, population 3) is 10, that of the city of population 1. With a gap five values come back for six, and those behind the gap stand one place up. Nothing says so.
# Expected: one value for each city, in the order handed over.
# Instead: return_sorted=False, which keeps the order and the gap.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check statsmodels==0.15.0 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import numpy as np
from statsmodels.nonparametric.smoothers_lowess import lowess

warnings.simplefilter("error")
population, output = np.array([3.0, 1, 2, 4, 5, 6]), np.array([30.0, 10, 20, 40, 50, 60])
plain = lowess(output, population, frac=0.9)[:, 1].round(1).tolist()
asked = lowess(output, population, frac=0.9, return_sorted=False).round(1).tolist()
output[1] = np.nan
short = len(lowess(output, population, frac=0.9))
kept = lowess(output, population, frac=0.9, return_sorted=False).round(1)
print(plain, asked, short, kept)
stands = plain == [10, 20, 30, 40, 50, 60] and asked == [30, 10, 20, 40, 50, 60] and short == 5
raise SystemExit(0 if stands and np.array_equal(kept, [30, np.nan, 20, 40, 50, 60], equal_nan=True) else 1)
PY
