#!/usr/bin/env bash
# What: the weights object after a statistic of esda was computed with it.
# Guess: Moran sets the row standardisation on the caller's object.
# Seen: after Moran(y, w) the caller's w.transform is R instead of O (weights 1 became 0.5), after G(y, w) it is B; so the lag of one's own
#   code depends on which statistic ran before: the lag of the second of four regions in a line is 3, then 1.5, then 3.
# Expected: the argument is left as it was.
# Instead: hand over a copy, or set w.transform before each use; two sessions must not share one W.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check esda==2.9.0 libpysal==4.14.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import esda
import libpysal
import numpy as np

warnings.simplefilter("ignore")
y = np.array([1.0, 3.0, 2.0, 8.0])
w = libpysal.weights.W({0: [1], 1: [0, 2], 2: [1, 3], 3: [2]}, silence_warnings=True)
states, lags = [w.transform], [libpysal.weights.lag_spatial(w, y).tolist()]
for statistic in (esda.Moran, esda.G):
    statistic(y, w, permutations=0)
    states.append(w.transform)
    lags.append(libpysal.weights.lag_spatial(w, y).tolist())
print(states, lags)
raise SystemExit(0 if states == ["O", "R", "B"] and lags[0][1] == 3.0 and lags[1][1] == 1.5 and lags[2][1] == 3.0 else 1)
PY
