#!/usr/bin/env bash
# What: a square table of distances between twelve cities, grouped into three by fastcluster and scipy, against the same distances in the short form.
# Guess: fastcluster takes the table for twelve cities with twelve indicators each, without a word.
# Seen: held (fastcluster 1.3.0, scipy 1.17.1): of a hundred random sets of cities 38 are grouped otherwise, and every height is another. scipy gives the same, but warns that the table looks like one of distances. fastcluster is meant as its faster stand-in.
# Expected: the same warning.
# Instead: scipy.spatial.distance.squareform(table) first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check fastcluster==1.3.0 scipy==1.17.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import fastcluster
import numpy as np
from scipy.cluster import hierarchy
from scipy.spatial.distance import squareform

random, other, warned = np.random.default_rng(0), 0, 0
for _ in range(100):
    places = random.random((12, 2))
    table = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        plain = hierarchy.fcluster(fastcluster.linkage(table, "average"), 3, "maxclust")
        asked = hierarchy.fcluster(fastcluster.linkage(squareform(table), "average"), 3, "maxclust")
    other += not np.array_equal(plain[:, None] == plain, asked[:, None] == asked)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        hierarchy.linkage(table, "average")
    warned += any(one.category is hierarchy.ClusterWarning for one in said)
print(other, warned)
raise SystemExit(0 if other == 38 and warned == 100 else 1)
PY
