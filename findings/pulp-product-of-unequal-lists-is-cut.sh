#!/usr/bin/env bash
# What: costs of three sites and variables of four, multiplied by lpDot of PuLP; the same in numpy and cvxpy-free Python's zip(strict=True).
# Guess: the fourth site costs nothing, in silence.
# Seen: held (PuLP 3.3.2): the cost is that of three sites, and the cheapest plan takes the fourth for all: "Optimal", cost 0. numpy.dot raises, and so does zip with strict=True.
# Expected: an error where lengths differ.
# Instead: dictionaries by name, lpSum(cost[site] * take[site] for site in sites), which raises where one is missing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check PuLP==3.3.2 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import numpy as np
import pulp

warnings.simplefilter("error", UserWarning)
costs, sites = [5.0, 4.0, 6.0], ["双流", "郫都", "新都", "简阳"]
take = [pulp.LpVariable(f"take_{at}", cat="Binary") for at in range(4)]
plan = pulp.LpProblem("sites", pulp.LpMinimize)
plan += pulp.lpDot(costs, take)
plan += pulp.lpSum(take) >= 1
status = pulp.LpStatus[plan.solve(pulp.PULP_CBC_CMD(msg=False))]
chosen = [site for site, one in zip(sites, take) if one.value() > 0.5]
try:
    np.dot(costs, np.ones(4))
    raised = False
except ValueError:
    raised = True
print(status, pulp.value(plan.objective), chosen, raised)
raise SystemExit(0 if (status, pulp.value(plan.objective), chosen, raised) == ("Optimal", 0, ["简阳"], True) else 1)
PY
