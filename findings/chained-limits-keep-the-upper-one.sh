#!/usr/bin/env bash
# What: "at least two and at most four of five sites" written as one chain, 2 <= sum(x) <= 4, with as few sites as possible, in eight packages for linear and whole-number programs.
# Guess: Python splits the chain at an "and" that it does not show, so that pulp and mip keep the upper half only and open no site; cvxpy, pyomo and OR-Tools raise.
# Seen: held for pulp 3.3.2, mip 2.0.0, cvxpy 1.9.3, pyomo 6.10.1 and the CP-SAT of OR-Tools 9.15; linopy 0.10.1 and pywraplp, the linear solver of the same OR-Tools, keep the upper half too, which was not guessed. Four packages open
#   no site, status optimal, with one constraint in the model. highspy 1.16.0 alone reads the chain as it is meant: two sites.
# Expected: both limits, or an error as in the three that raise.
# Instead: two constraints, each on its own line; count the constraints of the model against those that were meant.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pulp==3.3.2 mip==2.0.0 linopy==0.10.1 ortools==9.15.6755 cvxpy==1.9.3 pyomo==6.10.1 highspy==1.16.0 numpy==2.4.6
cd "$dir"
cat > ask.py <<'PY'
import sys
import warnings

warnings.simplefilter("ignore")
name = sys.argv[1]
try:
    if name == "pulp":
        import pulp

        model = pulp.LpProblem("sites", pulp.LpMinimize)
        x = [pulp.LpVariable(f"x{k}", cat="Binary") for k in range(5)]
        model += pulp.lpSum(x)
        model += 2 <= pulp.lpSum(x) <= 4
        model.solve(pulp.PULP_CBC_CMD(msg=0))
        best = pulp.value(model.objective)
    elif name == "mip":
        import mip

        model = mip.Model(solver_name=mip.CBC)
        model.verbose = 0
        x = [model.add_var(var_type=mip.BINARY) for _ in range(5)]
        model.objective = mip.xsum(x)
        model += 2 <= mip.xsum(x) <= 4
        model.optimize()
        best = model.objective_value
    elif name == "linopy":
        import linopy

        model = linopy.Model()
        x = model.add_variables(binary=True, coords=[range(5)], name="x")
        model.add_constraints(2 <= x.sum() <= 4)
        model.add_objective(x.sum())
        model.solve("highs", io_api="direct", output_flag=False)
        best = model.objective.value
    elif name == "pywraplp":
        from ortools.linear_solver import pywraplp

        model = pywraplp.Solver.CreateSolver("SCIP")
        x = [model.BoolVar("") for _ in range(5)]
        model.Add(2 <= sum(x) <= 4)
        model.Minimize(sum(x))
        model.Solve()
        best = model.Objective().Value()
    elif name == "highspy":
        import highspy

        model = highspy.Highs()
        model.silent()
        x = [model.addBinary() for _ in range(5)]
        model.addConstr(2 <= sum(x[1:], x[0]) <= 4)
        model.minimize(sum(x[1:], x[0]))
        best = model.getObjectiveValue()
    elif name == "cvxpy":
        import cvxpy as cp

        x = cp.Variable(5, boolean=True)
        best = cp.Problem(cp.Minimize(cp.sum(x)), [2 <= cp.sum(x) <= 4]).solve()
    elif name == "pyomo":
        import pyomo.environ as pe

        model = pe.ConcreteModel()
        model.x = pe.Var(range(5), domain=pe.Binary)
        model.c = pe.Constraint(expr=2 <= sum(model.x[k] for k in range(5)) <= 4)
        best = "taken"
    else:
        from ortools.sat.python import cp_model

        model = cp_model.CpModel()
        x = [model.new_bool_var("") for _ in range(5)]
        model.add(2 <= sum(x) <= 4)
        best = "taken"
except Exception:
    best = "raises"
print("=", name, best if isinstance(best, str) else round(best))
PY
for name in pulp mip linopy pywraplp highspy cvxpy pyomo cp-sat; do "$dir/venv/bin/python" ask.py $name 2> err.txt | grep "^="; done > out.txt
cat out.txt
test "$(tr -d '\n' < out.txt)" = "= pulp 0= mip 0= linopy 0= pywraplp 0= highspy 2= cvxpy raises= pyomo raises= cp-sat raises"
