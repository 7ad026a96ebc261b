#!/usr/bin/env bash
# What: p-dispersion (two of three sites as far apart as can be) in spopt 0.7 on costs that differ by direction, as freight up- and
#   downstream does.
# Guess: the smaller of both directions counts, or the matrix is refused as not symmetric.
# Seen: the guess was wrong: only the upper half is read. Sites 0 and 1 are chosen with a dispersion of 9, though from 1 to 0 it is 1;
#   the same costs with rows and columns exchanged give sites 1 and 2 and a dispersion of 4. No warning.
# Expected: an answer that does not depend on which way the matrix is written, or a word that it must be symmetric.
# Instead: hand over the smaller (or greater) of both directions, as the question wants it: numpy.minimum(cost, cost.T).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check spopt==0.7.0 pulp==3.3.2 geopandas==1.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import numpy as np
import pulp
from spopt.locate import PDispersion

warnings.simplefilter("ignore")
cost = np.array([[0.0, 9.0, 4.0], [1.0, 0.0, 4.0], [4.0, 4.0, 0.0]])


def chosen(table):
    model = PDispersion.from_cost_matrix(table, 2).solve(pulp.PULP_CBC_CMD(msg=False))
    return [site for site, opened in enumerate(model.fac_vars) if opened.value() > 0.5], model.problem.objective.value()


written, exchanged, smaller = chosen(cost), chosen(cost.T), chosen(np.minimum(cost, cost.T))
print("as written", written, "from 1 to 0:", cost[1, 0], "| exchanged", exchanged, "| smaller of both", smaller)
raise SystemExit(0 if written == ([0, 1], 9.0) and exchanged[1] == 4.0 and smaller[1] == 4.0 else 1)
PY
