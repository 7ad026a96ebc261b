#!/usr/bin/env bash
# What: a table of 成都 100, 绵阳 50 and 合计 =SUM(B2:B3), into which openpyxl inserts a row for 德阳 (30) above 绵阳; and a title row put above the table.
# Guess: the sum keeps its old range, so the new region pushes another one out of the total.
# Seen: held (openpyxl 3.1.5, worked out by formulas 1.3.4): the total is 130 for 180: 绵阳 now stands below the range. With a title above, =SUM(B2:B3) sits in B5 and adds the head and 成都: 100 for 150. Nothing is raised, and a sheet program shows the same. The manual says that formulas are not moved.
# Expected: what a sheet program does when a row is inserted: =SUM(B2:B4).
# Instead: write totals after all rows are in, or work them out and write values; else shift each formula with openpyxl.formula.translate and check every total against its parts.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check openpyxl==3.1.5 formulas==1.3.4 numpy==2.4.6
"$dir/venv/bin/python" - 2> err.txt > out.txt <<'PY'
import formulas
import openpyxl


def total(row, values):
    book = openpyxl.Workbook()
    sheet = book.active
    for line in [("市", "产值"), ("成都", 100), ("绵阳", 50), ("合计", "=SUM(B2:B3)")]:
        sheet.append(line)
    sheet.insert_rows(row)
    for column, value in enumerate(values, 1):
        sheet.cell(row, column, value)
    book.save("a.xlsx")
    cells = formulas.ExcelModel().loads("a.xlsx").finish().calculate()
    return sheet["B5"].value, float(next(value.value[0, 0] for key, value in cells.items() if key.endswith("!B5")))


seen = [total(3, ("德阳", 30)), total(1, ("表1", None))]
print("=", seen)
raise SystemExit(0 if seen == [("=SUM(B2:B3)", 130.0), ("=SUM(B2:B3)", 100.0)] else 1)
PY
grep "^=" out.txt
