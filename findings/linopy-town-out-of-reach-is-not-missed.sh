#!/usr/bin/env bash
# What: the fewest sites so that each of two towns has one within reach, in linopy; no site reaches the second town.
# Guess: a constraint over nothing is dropped in pulp and mip, and the plan is optimal though a town is not served.
# Seen: the guess was wrong for both (pulp 3.3.2 and mip 2.0.0 say infeasible) and for cvxpy and highspy, but holds for linopy 0.10.1: status ok, optimal, one site, by all three of its ways to the solver; whether the sites out of reach are
#   multiplied by 0 or masked. The constraint of the second town is in model.constraints and not in what the solver gets.
# Expected: infeasible: 0 >= 1 holds for nobody.
# Instead: look for towns without a site within reach before solving (reach.sum("site") == 0), name them, and put the solution back into every constraint afterwards.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check linopy==0.10.1 pulp==3.3.2 highspy==1.16.0 xarray==2026.9.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - > out.txt 2> err.txt <<'PY'
import warnings

import linopy
import numpy as np
import pulp
import xarray as xr

warnings.simplefilter("ignore")
reach = xr.DataArray(np.array([[1, 1, 0], [0, 0, 0]]), coords=[("town", ["A", "B"]), ("site", range(3))])
seen = []
for way in ("lp", "mps", "direct"):
    for mask in (False, True):
        model = linopy.Model()
        x = model.add_variables(lower=0, upper=1, coords=[reach.indexes["site"]], name="x")
        within = x.where(reach == 1) * 1 if mask else x * reach
        model.add_constraints(within.sum("site") >= 1, name="served")
        model.add_objective(x.sum())
        status = model.solve("highs", io_api=way, output_flag=False)
        seen.append((*status, model.objective.value, model.constraints["served"].shape[0]))
other = pulp.LpProblem("sites", pulp.LpMinimize)
y = pulp.LpVariable("y", cat="Binary")
other += y
other += y >= 1
other += pulp.lpSum([]) >= 1
other.solve(pulp.PULP_CBC_CMD(msg=0))
print("=", set(seen), pulp.LpStatus[other.status])
raise SystemExit(0 if set(seen) == {("ok", "optimal", 1.0, 2)} and other.status == pulp.LpStatusInfeasible else 1)
PY
grep "^=" out.txt
