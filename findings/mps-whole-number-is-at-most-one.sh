#!/usr/bin/env bash
# What: five loads, own trucks at 10 each (whole number, no limit given) or hired ones at 50 (up to nine), written in MPS, the common file of solvers, and read by HiGHS, SCIP, GLPK, CBC and lp_solve.
# Guess: HiGHS takes a whole number without limits for 0 or 1, as the oldest solvers did, the others for endless: one file, two optima.
# Seen: half right: not HiGHS alone but four of five do so (highspy 1.16.0, PySCIPOpt 6.3.0, GLPK 5.0 and CBC 2.10.8 of Debian 12): one own truck and four hired, 210, "optimal", without a word. lp_solve 5.5.2.5 takes five trucks: 50.
# Expected: one rule for one format, or a word that a limit was added.
# Instead: write a limit for every whole number into BOUNDS (PL for none), or carry models as .lp, where whole numbers are endless; compare the limits after reading with those that were meant.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check highspy==1.16.0 PySCIPOpt==6.3.0 numpy==2.4.6
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install glpk-utils=5.0-1 lp-solve=5.5.2.5-2 coinor-cbc=2.10.8+ds1-1 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
cat > a.mps <<'MPS'
NAME          LOADS
ROWS
 N  COST
 G  DEMAND
COLUMNS
    MARKER                 'MARKER'                 'INTORG'
    TRUCKS    COST              10.0   DEMAND             1.0
    MARKER                 'MARKER'                 'INTEND'
    HIRED     COST              50.0   DEMAND             1.0
RHS
    RHS       DEMAND            5.0
BOUNDS
 UP BND       HIRED             9.0
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
grep -q "^= highs 210.0 scip 210.0" python.txt
grep -q "COST = 210 " glpk.txt
grep -q "objective value 210.0" cbc.txt
grep -q "objective function: 50.0" lp.txt
