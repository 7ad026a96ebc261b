#!/usr/bin/env bash
# What: a park that costs 1,000 now and brings 300, 400, 500 and 600 in the next four years, at 8 per cent: the net present value by two packages of PyPI and two of npm, handed the same five flows.
# Guess: numpy-financial counts the first flow as now, the functions of sheets as in a year: one project, two values.
# Seen: held: numpy-financial 1.0.0, pyxirr 0.10.8 and financial 0.2.4 (npm) give 458.65, NPV of @formulajs/formulajs 4.6.1, made after the sheets, 424.67: 8 per cent less, which is the whole difference of a year. A project near 0 keeps its sign; a comparison with a
#   budget or with another project worked out in a sheet does not hold.
# Expected: the name NPV for one thing.
# Instead: say which year is year 0; in a sheet write the first flow outside: =B1+NPV(8%,B2:B5); in pyxirr start_from_zero=False gives the sheet's value.
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

flows = [-1000, 300, 400, 500, 600]
print(f"{npf.npv(0.08, flows):.2f} {pyxirr.npv(0.08, flows):.2f} {pyxirr.npv(0.08, flows, start_from_zero=False):.2f}")
PY
cat > a.js <<'JS'
const sheet = require("@formulajs/formulajs");
const { npv } = require("financial");
console.log(npv(0.08, [-1000, 300, 400, 500, 600]).toFixed(2), sheet.NPV(0.08, -1000, 300, 400, 500, 600).toFixed(2));
JS
node a.js >> out.txt
cat out.txt
test "$(tr '\n' ' ' < out.txt)" = "458.65 458.65 424.67 458.65 424.67 "
