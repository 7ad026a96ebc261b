#!/usr/bin/env bash
# What: a p-median (40 places, 5 sites) with unreachable pairs written as a cost of 1e9, solved by HiGHS with its defaults through spopt and
#   PuLP; one place is unreachable from everywhere.
# Guess: HiGHS stops within its relative gap of 1e-4, which is taken of the total, so the answer can be off by up to 1e5.
# Seen: status Optimal at 137,915 (penalty taken off); with the place that nobody reaches left out, the same instance has 83,850: 64 per
#   cent too dear, other sites, no sign. In four other seeds both agree.
# Expected: Optimal means within 1e-4 of what matters; that is the reader's view, not the solver's.
# Instead: take unreachable places out and list them, forbid unreachable pairs instead of pricing them, set the gap to 0 and show it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check spopt==0.7.0 pulp==3.3.2 highspy==1.16.0 geopandas==1.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import numpy as np
import pulp
from spopt.locate import PMedian

warnings.simplefilter("ignore")
draw = np.random.default_rng(4)
places, sites = draw.uniform(0, 1000, (40, 2)), draw.uniform(0, 1000, (40, 2))
cost = np.hypot(*(places[:, None] - sites[None]).transpose(2, 0, 1)).round()
weight = draw.integers(1, 20, 40).astype(float)
cost[draw.random((40, 40)) < 0.3] = 1e9
cost[0] = 1e9
priced = PMedian.from_cost_matrix(cost, weight, p_facilities=5).solve(pulp.HiGHS(msg=False))
left_out = PMedian.from_cost_matrix(cost[1:], weight[1:], p_facilities=5).solve(pulp.PULP_CBC_CMD(msg=False))
dear = priced.problem.objective.value() - 1e9 * weight[0]
right = left_out.problem.objective.value()
opened = [{site for site, served in enumerate(model.fac2cli) if served} for model in (priced, left_out)]
print(pulp.LpStatus[priced.problem.status], dear, "against", right, "sites", opened)
raise SystemExit(0 if pulp.LpStatus[priced.problem.status] == "Optimal" and dear > 1.1 * right else 1)
PY
