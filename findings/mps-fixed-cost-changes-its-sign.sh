#!/usr/bin/env bash
# What: a plan with a fixed cost of 10 beside 2 for each of four units, written in MPS with the constant as right-hand side of the objective (-10), read by HiGHS, SCIP, CBC, GLPK and lp_solve.
# Guess: the sign of the constant differs by reader.
# Seen: held (highspy 1.16.0, PySCIPOpt 6.3.0; CBC 2.10.8, GLPK 5.0 and lp_solve 5.5.2.5 of Debian 12): 18 in HiGHS, SCIP and CBC, -2 in GLPK and lp_solve, "optimal" in all. The optimum is the same, its cost is not: two plans in two files are compared wrongly. PuLP's fromMPS raises a KeyError.
# Expected: one sign for one format.
# Instead: carry the constant as a variable fixed at 1; add it up by hand after solving.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check highspy==1.16.0 PySCIPOpt==6.3.0 numpy==2.4.6
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install glpk-utils=5.0-1 lp-solve=5.5.2.5-2 coinor-cbc=2.10.8+ds1-1 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
cat > a.mps <<'MPS'
NAME          UNITS
ROWS
 N  COST
 G  NEED
COLUMNS
    MADE      COST               2.0   NEED               1.0
RHS
    RHS       NEED               4.0   COST             -10.0
ENDATA
MPS
"$dir/venv/bin/python" - > python.txt <<'PY'
import highspy
import pyscipopt

highs = highspy.Highs()
highs.setOptionValue("output_flag", False)
highs.readModel("a.mps")
highs.run()
scip = pyscipopt.Model()
scip.hideOutput()
scip.readProblem("a.mps")
scip.optimize()
print("= highs", highs.getInfo().objective_function_value, "scip", scip.getObjVal())
PY
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$lib:$lib/blas:$lib/lapack:$dir/root/usr/lib/lp_solve"
root/usr/bin/glpsol --freemps a.mps -w glpk.txt > /dev/null
root/usr/bin/cbc a.mps solve solution cbc.txt > /dev/null
root/usr/bin/lp_solve -fmps a.mps > lp.txt
grep "^=" python.txt
grep Objective glpk.txt
head -1 cbc.txt
grep "objective function" lp.txt
grep -q "^= highs 18.0 scip 18.0" python.txt
grep -q "COST = -2 " glpk.txt
grep -q "objective value 18.0" cbc.txt
grep -q "objective function: -2.0" lp.txt
