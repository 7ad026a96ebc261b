#!/usr/bin/env bash
# What: two models solved one after the other in one process by highspy 1.15 (directly, and through PuLP), the second asked to use another
#   number of threads.
# Guess: the second number is ignored with a warning, or an exception is raised.
# Seen: the guess was wrong: run() returns kError, the model status is "Not Set", and the solution reads as zeros with an objective of 0;
#   nothing is raised. Through PuLP the second status is "Not Solved" and every variable reads 0.0. The first number works again.
# Expected: an exception, or the first number kept.
# Instead: one number of threads for a whole process, and no value read before the status is Optimal.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check highspy==1.15.1 pulp==3.3.2 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import highspy
import numpy as np
import pulp


def direct(threads):
    solver, lp = highspy.Highs(), highspy.HighsLp()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", threads)
    lp.num_col_, lp.num_row_ = 2, 1
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = np.array([-1.0, -2.0]), np.zeros(2), np.full(2, 4.0)
    lp.row_lower_, lp.row_upper_ = np.array([-np.inf]), np.array([5.0])
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_, lp.a_matrix_.index_ = np.array([0, 2]), np.array([0, 1], dtype=np.int32)
    lp.a_matrix_.value_ = np.ones(2)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * 2
    solver.passModel(lp)
    solver.run()
    return solver.modelStatusToString(solver.getModelStatus()), list(solver.getSolution().col_value)


def through_pulp(threads):
    problem, x = pulp.LpProblem("x", pulp.LpMinimize), pulp.LpVariable("x", 0, 4, cat="Integer")
    problem += -x
    problem += x <= 3.5
    problem.solve(pulp.HiGHS(msg=False, threads=threads))
    return pulp.LpStatus[problem.status], x.value()


seen = [direct(1), direct(2), direct(1)]
pulped = [through_pulp(1), through_pulp(2)]
print("highspy with 1, 2, 1 threads:", seen, "| PuLP with 1, 2:", pulped)
held = seen[0] == seen[2] == ("Optimal", [1.0, 4.0]) and seen[1] == ("Not Set", [0.0, 0.0])
raise SystemExit(0 if held and pulped[0] == ("Optimal", 3.0) and pulped[1][0] != "Optimal" else 1)
PY
