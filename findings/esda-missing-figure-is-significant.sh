#!/usr/bin/env bash
# What: spatial autocorrelation by esda of 25 regions of which one has no figure (NaN).
# Guess: the statistic is NaN, but its pseudo p is the smallest there is.
# Seen: held, and worse for the local one: with one gap all 25 regions have the smallest p and quadrant 3, so that the whole map is one "significant cold spot". Moran and Geary:
#   nan with p = 0.001; G_Local: all regions p = 0.01. No warning.
# Expected: nan for p where the statistic is nan, or an error that a figure is missing.
# Instead: drop the rows and build the weights of the rest before esda; refuse NaN in one place.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check esda==2.9.0 libpysal==4.14.1 numpy==2.4.6 pandas==3.1.1 geopandas==1.2.0 shapely==2.2.0 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import esda
import geopandas as gpd
import libpysal
import numpy as np
import shapely

cells = gpd.GeoDataFrame(geometry=[shapely.box(i, j, i + 1, j + 1) for i in range(5) for j in range(5)])
figures = np.random.default_rng(1).uniform(1, 9, 25)
figures[3] = np.nan


def weights():
    return libpysal.weights.Queen.from_dataframe(cells, use_index=True)


whole = esda.Moran(figures, weights(), permutations=999)
contrast = esda.Geary(figures, weights(), permutations=999)
local = esda.Moran_Local(figures, weights(), permutations=99, seed=1)
hot = esda.G_Local(figures, weights(), permutations=99, seed=1)
print(f"Moran {whole.I} p {whole.p_sim}; Geary {contrast.C} p {contrast.p_sim}; quadrants {set(local.q)}, local p {set(local.p_sim)}, G p {set(hot.p_sim)}")
stands = np.isnan(whole.I) and whole.p_sim == 0.001 and np.isnan(contrast.C) and contrast.p_sim == 0.001
stands &= set(local.q) == {3} and set(local.p_sim) == {0.01} and {round(float(p), 6) for p in hot.p_sim} == {0.01}
raise SystemExit(0 if stands else 1)
PY
