#!/usr/bin/env bash
# What: ordinary kriging by pykrige of five samples (land prices, soils), two of which lie at one place with the values 2 and 8, as several plots sold at one address do.
# Guess: the system has no solution, so that nonsense comes out in silence.
# Seen: held (PyKrige 1.7.3): at the place itself 6.4, with a variance of -5.08, which cannot be, and half a unit away 3.6 where the four others alone give 1.5 and 2.5; pseudo_inv=True gives the same. No error, no warning. Without the second sample the value is 2 and
#   the variance 0.
# Expected: an error that two samples share a place, or their mean and a variance of at least 0.
# Instead: samples of one place into one (groupby of the coordinates, mean), before kriging; see that no variance is below 0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pykrige==1.7.3 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
from pykrige.ok import OrdinaryKriging

x, y, value = np.array([0.0, 1, 2, 3, 1]), np.array([0.0, 1, 0, 1, 1]), np.array([1.0, 2, 3, 4, 8])
seen = []
for rows, pseudo in ((5, False), (5, True), (4, False)):
    model = OrdinaryKriging(x[:rows], y[:rows], value[:rows], variogram_model="linear", pseudo_inv=pseudo)
    seen.append([np.asarray(part).round(2).tolist() for part in model.execute("points", [1.0, 0.5, 1.5], [1.0, 0.5, 0.5])])
print(seen)
raise SystemExit(0 if seen[0] == seen[1] and seen[0][0][0] == 6.4 and seen[0][1][0] < -5 and seen[2][0][0] == 2.0 and abs(seen[2][1][0]) < 1e-6 else 1)
PY
