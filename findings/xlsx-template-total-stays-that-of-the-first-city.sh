#!/usr/bin/env bash
# What: a template of Excel with one row for cities (${table:r.name}, ${table:r.output}), below it their total =SUM(B2:B2), a mean, twice the total (=B3*2) and a second sheet that shows the total (=S!B3), filled with three cities by the npm package xlsx-template, whose manual says that formulas are maintained.
# Guess: the sum does not grow.
# Seen: held, and worse (xlsx-template 1.4.7): rows below move down, formulas stay as they were. The total of 10, 20 and 70 is SUM(B2:B2), the first city's 10, as is the mean; the share of the cities has no formula below the first; what pointed at the total (B3) points at the second city: the second sheet shows 20 for 100. No sign of it.
# Expected: ranges that grow with the row, references that move along, as Excel does where rows are inserted.
# Instead: write totals as values, or =SUM(B:B) style sums and names from the program; check a filled template against the sum of its rows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xlsxwriter==3.2.9 openpyxl==3.1.5
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . xlsx-template@1.4.7
"$dir/venv/bin/python" - <<'PY'
import xlsxwriter

book = xlsxwriter.Workbook("template.xlsx")
sheet, second = book.add_worksheet("S"), book.add_worksheet("T")
for row, cells in enumerate([("city", "output"), ("${table:r.name}", "${table:r.output}")]):
    sheet.write_row(row, 0, cells)
sheet.write_formula("C2", "=B2/$B$3")
sheet.write_formula("B3", "=SUM(B2:B2)")
sheet.write_formula("B4", "=AVERAGE(B2:B2)")
sheet.write_formula("B5", "=B3*2")
second.write_formula("A1", "=S!B3")
book.close()
PY
cat > a.cjs <<'JS'
const fs = require("fs");
const Template = require("xlsx-template");

const template = new (Template.default ?? Template)(fs.readFileSync("template.xlsx"));
template.substitute(1, { r: [{ name: "成都", output: 10 }, { name: "绵阳", output: 20 }, { name: "德阳", output: 70 }] });
fs.writeFileSync("filled.xlsx", template.generate({ type: "nodebuffer" }));
JS
node a.cjs
"$dir/venv/bin/python" - <<'PY'
import openpyxl

book = openpyxl.load_workbook("filled.xlsx")
cells = {cell.coordinate: cell.value for row in book["S"].iter_rows() for cell in row if cell.value is not None}
shown = book["T"]["A1"].value
print(cells, shown)
names = [cells[name] for name in ("B2", "B3", "B4")]
raise SystemExit(0 if names == [10, 20, 70] and cells["B5"] == "=SUM(B2:B2)" and cells["B6"] == "=AVERAGE(B2:B2)" and cells["B7"] == "=B3*2" and cells["C2"] == "=B2/$B$3" and "C3" not in cells and shown == "=S!B3" else 1)
PY
