#!/usr/bin/env bash
# What: pseudo p-values of esda where there is no statistic: an indicator that is equal everywhere, and a region without neighbours.
# Guess: nan.
# Seen: the guess was wrong: Moran of a constant has I = nan and p_sim = 0.01, the smallest that 99 permutations give; Moran_Local of it
#   has p_sim 0.01 and quadrant 3 (low-low) for each region: a map of "significant cold spots". An island gets local I = 0, quadrant 4
#   (high-low) and p_sim 0.01: the one region without neighbours is a significant outlier.
# Expected: nan for p as for I, and for regions without neighbours.
# Instead: test for variance first; drop islands, or tie them to the nearest and say so, before any permutation.
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
grid = libpysal.weights.lat2W(6, 6)
whole = esda.Moran(np.ones(36), grid, permutations=99)
local = esda.Moran_Local(np.ones(36), grid, permutations=99, seed=1)
lone = libpysal.weights.W({0: [1], 1: [0, 2], 2: [1, 3], 3: [2], 4: []}, silence_warnings=True)
island = esda.Moran_Local(np.array([1.0, 2.0, 4.0, 3.0, 9.0]), lone, permutations=99, seed=1)
print("constant: I", whole.I, "p", whole.p_sim, "local p", set(local.p_sim.tolist()), "quadrants", set(local.q.tolist()))
print("island: I", island.Is[4], "quadrant", island.q[4], "p", island.p_sim[4], "others' p", island.p_sim[:4].tolist())
constant = np.isnan(whole.I) and whole.p_sim == 0.01 and set(local.p_sim) == {0.01} and set(local.q) == {3}
raise SystemExit(0 if constant and island.Is[4] == 0 and island.q[4] == 4 and island.p_sim[4] == 0.01 else 1)
PY
