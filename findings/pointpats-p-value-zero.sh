#!/usr/bin/env bash
# What: the pseudo p-values of pointpats' k_test, g_test and l_test where all simulations equal the observation (distance 0).
# Guess: p is 1 or nan there.
# Seen: p is 0.0, less than 1 / (simulations + 1) = 0.01, the smallest that 99 simulations can tell: min(p, 1 - p) turns 1 into 0. It happens
#   in each result, since the support starts at 0, and at any distance where every simulation ties with or exceeds the observation.
#   There is no seed, so a rerun gives other values.
# Expected: p in [0.01, 1], 1 (or 0.5, one-sided) for nothing against nothing.
# Instead: keep_simulations=True and p = (1 + number as extreme) / (simulations + 1) for each side oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pointpats==2.5.5 numpy==2.4.6 pandas==3.1.1 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import numpy as np
import pointpats
from shapely import box

warnings.simplefilter("ignore")
points = np.random.default_rng(0).uniform(0, 1, (60, 2))
zero, least = {}, {}
for test in (pointpats.k_test, pointpats.g_test, pointpats.l_test):
    found = test(points, hull=box(0, 0, 1, 1), n_simulations=99, n_jobs=1)
    zero[test.__name__] = (float(found.support[0]), float(found.statistic[0]), float(found.pvalue[0]))
    least[test.__name__] = round(float(found.pvalue[1:].min()), 3)
print("distance, statistic, p:", zero, "| smallest p beyond 0:", least)
raise SystemExit(0 if all(case == (0.0, 0.0, 0.0) for case in zero.values()) else 1)
PY
