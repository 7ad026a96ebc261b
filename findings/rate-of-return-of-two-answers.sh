#!/usr/bin/env bash
# What: the internal rate of return of projects that end with a cost (land to be restored): -1600, 10000, -10000 and -100, 230, -132, by two packages of PyPI and two of npm.
# Guess: such a project has two rates, and packages give one of them or the other, in silence.
# Seen: held: -1600, 10000, -10000 has 25 and 400 per cent: numpy-financial 1.0.0, @formulajs/formulajs 4.6.1 and financial 0.2.4 (npm) say 25, pyxirr 0.10.8 says 400. -100, 230, -132 has 10 and 20 per cent: 10 in three, 20 in pyxirr. None says that there is another one; pyxirr can tell when asked
#   (is_conventional_cash_flow is false).
# Expected: no rate, or all of them.
# Instead: count the changes of sign of the flows; with more than one give the present value over a range of rates, or the modified rate (mirr).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check numpy-financial==1.0.0 pyxirr==0.10.8 numpy==2.4.6
npm install --silent --no-audit --no-fund --prefix . @formulajs/formulajs@4.6.1 financial@0.2.4
"$dir/venv/bin/python" - > out.txt <<'PY'
import numpy_financial as npf
import pyxirr

for flows in ([-1600, 10000, -10000], [-100, 230, -132]):
    print(f"{npf.irr(flows):.3f} {pyxirr.irr(flows):.3f} {pyxirr.is_conventional_cash_flow(flows)}")
PY
cat > a.js <<'JS'
const sheet = require("@formulajs/formulajs");
const { irr } = require("financial");
for (const flows of [[-1600, 10000, -10000], [-100, 230, -132]]) console.log(sheet.IRR(flows).toFixed(3), irr(flows).toFixed(3));
JS
node a.js >> out.txt
cat out.txt
test "$(tr '\n' '|' < out.txt)" = "0.250 4.000 False|0.100 0.200 False|0.250 0.250|0.100 0.100|"
