#!/usr/bin/env bash
# What: a change that may be at most -5 (a fall of at least five) and is to be at least -9, written in MPS with an upper limit of -5 alone, read by HiGHS, SCIP and CBC (in PuLP).
# Guess: the lower limit is 0 in some readers, so that there is no plan, and minus infinity in others.
# Seen: held (highspy 1.16.0, PySCIPOpt 6.3.0, PuLP 3.3.2 with CBC 2.10.3): infeasible in HiGHS and SCIP, optimal at -9 in CBC. PuLP itself reads limits of 0 and -5, and CBC, to which it hands them, finds -9 all the same: a value below its own lower limit is "Optimal". No word on the limits.
# Expected: one rule for one format, or an error where an upper limit lies below the lower one.
# Instead: write both limits (MI and UP) for every variable that may be negative.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check highspy==1.16.0 PySCIPOpt==6.3.0 PuLP==3.3.2 numpy==2.4.6
cd "$dir"
cat > a.mps <<'MPS'
NAME          FALL
ROWS
 N  COST
 G  LEAST
COLUMNS
    CHANGE    COST               1.0   LEAST              1.0
RHS
    RHS       LEAST             -9.0
BOUNDS
 UP BND       CHANGE            -5.0
ENDATA
MPS
"$dir/venv/bin/python" -W ignore - <<'PY'
import highspy
import pulp
import pyscipopt

highs = highspy.Highs()
highs.setOptionValue("output_flag", False)
highs.readModel("a.mps")
highs.run()
scip = pyscipopt.Model()
scip.hideOutput()
scip.readProblem("a.mps")
scip.optimize()
named, plan = pulp.LpProblem.fromMPS("a.mps")
plan.solve(pulp.PULP_CBC_CMD(msg=False))
change = named["CHANGE"]
seen = [highs.modelStatusToString(highs.getModelStatus()), scip.getStatus(), pulp.LpStatus[plan.status], change.value(), change.lowBound, change.upBound]
print(seen)
raise SystemExit(0 if seen == ["Infeasible", "infeasible", "Optimal", -9, 0, -5] else 1)
PY
