#!/usr/bin/env bash
# What: a change of output that may fall by 5 at most and is to be as small as possible (a variable nothing else is said of, x >= -5, minimise x), in seven packages.
# Guess: where nothing is said the lowest value is 0 in some and endless in others, so that the same model has two optima.
# Seen: held: 0 in linprog and milp of scipy 1.17.1, mip 2.0.0 and highspy 1.16.0; -5 in pulp 3.3.2, cvxpy 1.9.3 and linopy 0.10.1. All say optimal. It is written in each manual, and a model carried over from one to the other loses every fall without a word.
# Expected: one rule, or a word where a constraint reaches below a limit that nobody set.
# Instead: give both limits of every variable by name (bounds=(None, None) in linprog, lb=-mip.INF, lowBound=).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check scipy==1.17.1 pulp==3.3.2 mip==2.0.0 cvxpy==1.9.3 highspy==1.16.0 linopy==0.10.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - > out.txt 2> err.txt <<'PY'
import warnings

import cvxpy as cp
import highspy
import linopy
import mip
import pulp
from scipy.optimize import LinearConstraint, linprog, milp

warnings.simplefilter("ignore")
seen = {"linprog": linprog([1], A_ub=[[-1]], b_ub=[5]).x[0], "milp": milp([1], constraints=LinearConstraint([[1]], -5, 10)).x[0]}
model = pulp.LpProblem("change")
x = pulp.LpVariable("x")
model += x
model += x >= -5
model.solve(pulp.PULP_CBC_CMD(msg=0))
seen["pulp"] = x.value()
model = mip.Model(solver_name=mip.CBC)
model.verbose = 0
x = model.add_var()
model.objective = mip.minimize(x)
model += x >= -5
model.optimize()
seen["mip"] = x.x
x = cp.Variable()
cp.Problem(cp.Minimize(x), [x >= -5]).solve()
seen["cvxpy"] = float(x.value)
model = highspy.Highs()
model.silent()
x = model.addVariable()
model.addConstr(x >= -5)
model.minimize(x)
seen["highspy"] = model.val(x)
model = linopy.Model()
x = model.add_variables(name="x")
model.add_constraints(x >= -5)
model.add_objective(1 * x)
model.solve("highs", io_api="direct", output_flag=False)
seen["linopy"] = float(x.solution)
seen = {name: round(value, 6) + 0.0 for name, value in seen.items()}
print("=", seen)
stands = seen == {"linprog": 0, "milp": 0, "pulp": -5, "mip": 0, "cvxpy": -5, "highspy": 0, "linopy": -5}
raise SystemExit(0 if stands else 1)
PY
grep "^=" out.txt
