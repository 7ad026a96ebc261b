#!/usr/bin/env bash
# What: a plan for the greatest profit, written in MPS with the section OBJSENSE MAX, read by HiGHS, SCIP, PuLP (fromMPS) and the CBC that PuLP ships.
# Guess: some reader minimises.
# Seen: held (highspy 1.16.0, PySCIPOpt 6.3.0, PuLP 3.3.2 with CBC 2.10.3): 11 in HiGHS and SCIP, 0 in PuLP and CBC, "optimal" in all four. CBC writes a line into its log that it ignores the word, PuLP nothing.
# Expected: what a reader does not know of a model is an error.
# Instead: carry models as .lp, or as MPS with the signs of the objective turned about; compare the sense after reading with the one meant.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check highspy==1.16.0 PySCIPOpt==6.3.0 PuLP==3.3.2 numpy==2.4.6
cd "$dir"
cat > a.mps <<'MPS'
NAME          LAND
OBJSENSE
    MAX
ROWS
 N  PROFIT
 L  LAND
COLUMNS
    PARK      PROFIT             3.0   LAND               1.0
    PORT      PROFIT             2.0   LAND               1.0
RHS
    RHS       LAND               4.0
BOUNDS
 UP BND       PARK               3.0
ENDATA
MPS
"$dir/venv/bin/python" -W ignore - <<'PY'
import subprocess

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
_, plan = pulp.LpProblem.fromMPS("a.mps")
plan.solve(pulp.PULP_CBC_CMD(msg=False))
subprocess.run([pulp.PULP_CBC_CMD().path, "a.mps", "solve", "solution", "cbc.txt"], check=True, capture_output=True)
with open("cbc.txt", encoding="ascii") as file:
    cbc = file.readline().strip()
seen = [highs.getInfo().objective_function_value, scip.getObjVal(), pulp.value(plan.objective), pulp.LpStatus[plan.status], cbc]
print(seen)
raise SystemExit(0 if seen == [11, 11, 0, "Optimal", "Optimal - objective value 0.00000000"] else 1)
PY
