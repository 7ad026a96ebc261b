#!/usr/bin/env bash
# What: Ripley's K by pointpats for points that fill one half of the region that is handed in as hull.
# Guess: K is about 2 pi r^2, the double of chance, and the test says clustered.
# Seen: the guess was wrong: hull only draws the simulations; the density is taken from the box around the points, of the observed and of
#   each simulated set. K stays below pi r^2 (0.85 to 0.95 of it, edge effect), p is 0.07 to 0.4. k() itself has no
#   parameter hull (its text lists one), and edge correction is not implemented.
# Expected: density = points by area of the study region, so firms in one half of a province are clustered in the province.
# Instead: multiply K by area(region) / area(box of the points) for observed and simulated sets, or count pairs oneself.
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
draw = np.random.default_rng(0)
half = np.column_stack([draw.uniform(0, 1, 400), draw.uniform(0, 0.5, 400)])
test = pointpats.k_test(half, support=np.array([0.03, 0.06, 0.09, 0.12]), hull=box(0, 0, 1, 1), n_simulations=199, n_jobs=1)
ratio = test.statistic / (np.pi * test.support**2)
try:
    pointpats.k(half, hull=box(0, 0, 1, 1))
    given = "taken"
except TypeError as error:
    given = str(error)
print("K over chance", ratio.round(2), "p", test.pvalue.round(3), "| k:", given)
raise SystemExit(0 if (abs(ratio - 1) < 0.25).all() and "hull" in given else 1)
PY
