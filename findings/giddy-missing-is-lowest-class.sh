#!/usr/bin/env bash
# What: a spatial Markov chain (giddy.markov.Spatial_Markov, three classes) of nine regions over five years, one of which has no figures.
# Guess: NaN is put into the highest class.
# Seen: the guess was wrong: into the lowest. The region without figures is a poor one that stays poor, four of the 36 moves counted; no warning, and the breaks are fine.
# Expected: moves from or to NaN left out, or an error.
# Instead: leave out regions with gaps, with weights of the rest.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check giddy==2.3.8 libpysal==4.14.1 esda==2.8.2 numpy==2.4.6 pandas==3.1.1 quantecon==0.11.4 mapclassify==2.10.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import contextlib
import io

import giddy
import libpysal
import numpy as np

weights = libpysal.weights.lat2W(3, 3)
weights.transform = "r"
figures = np.random.default_rng(0).normal(10, 2, size=(9, 5))
figures[0, :] = np.nan
with contextlib.redirect_stdout(io.StringIO()):
    chain = giddy.markov.Spatial_Markov(figures, weights, k=3, m=3, fixed=True)
print("classes of the region without figures", chain.class_ids[0], "breaks", chain.cutoffs, "moves", chain.T.sum())
stands = chain.class_ids[0].tolist() == [0] * 5 and chain.T.sum() == 36 and bool(np.isfinite(chain.cutoffs).all())
raise SystemExit(0 if stands else 1)
PY
