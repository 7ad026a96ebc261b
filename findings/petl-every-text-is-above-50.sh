#!/usr/bin/env bash
# What: outputs 9, 10 and 100 and codes of cities read from a CSV by petl: those above 50, in order, the greatest, and joined to a table of names by code.
# Guess: figures are text: 9 is above 10, a join to codes that are numbers finds nothing.
# Seen: held, and worse (petl 1.7.30): selectgt(table, "output", 50) keeps all three, 9 among them, since in petl a text is above every number. Sorted they are 10, 100, 9; the greatest is 9. The join has no row. No word in any case (a sum raises).
# Expected: an error, as Python's own comparison gives.
# Instead: etl.convert(table, "output", float) first, and codes to text on both sides.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check petl==1.7.30
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import petl as etl

with open("a.csv", "w", encoding="utf-8") as file:
    file.write("code,output\n510100,9\n510700,10\n510300,100\n")
table = etl.fromcsv("a.csv", encoding="utf-8")
names = etl.fromcolumns([[510100, 510700, 510300], ["成都", "绵阳", "自贡"]], header=["code", "name"])
warnings.simplefilter("error")
seen = [list(etl.selectgt(table, "output", 50).values("output")), list(etl.sort(table, "output").values("output")), etl.limits(table, "output")[1], etl.nrows(etl.join(table, names, key="code"))]
figures = etl.convert(table, {"output": float, "code": int})
asked = [list(etl.selectgt(figures, "output", 50).values("output")), etl.limits(figures, "output")[1], etl.nrows(etl.join(figures, names, key="code"))]
print(seen, asked)
raise SystemExit(0 if seen == [["9", "10", "100"], ["10", "100", "9"], "9", 0] and asked == [[100.0], 100.0, 3] else 1)
PY
