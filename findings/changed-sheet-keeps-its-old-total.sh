#!/usr/bin/env bash
# What: a sheet of two cities (10 and 20), their total and a share, in which 10 is changed to 500 by a page or a server (exceljs, SheetJS, xlsx-populate of npm), saved, and read by pandas (openpyxl and calamine).
# Guess: the total keeps the result it had, and what reads the file without working it out anew gets the old one.
# Seen: held (exceljs 4.4.0, xlsx 0.18.5, xlsx-populate 1.21.0): after exceljs and SheetJS the rows are 500, 20, total 30, share 0.333, in both readers, in silence: part and whole contradict each other. xlsx-populate leaves the results out, so the total is NaN (as openpyxl does, see
#   openpyxl-saving-empties-formulas). A program that works the sheet out anew shows 520, so that whoever sent the file may see another total than who reads it.
# Expected: results that no longer hold are taken out, and the file asks to be worked out anew on opening.
# Instead: after changing a cell remove `result` (exceljs) or `v` (SheetJS) of every formula, or work them out; add the rows up when reading and compare with the total.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xlsxwriter==3.2.9 openpyxl==3.1.5 python-calamine==0.9.1 pandas==3.1.1 numpy==2.4.6
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . exceljs@4.4.0 xlsx@0.18.5 xlsx-populate@1.21.0
"$dir/venv/bin/python" - <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("in.xlsx") as book:
    sheet = book.add_worksheet("a")
    for number, row in enumerate((("city", "output"), ("成都", 10), ("绵阳", 20))):
        sheet.write_row(number, 0, row)
    sheet.write_row(3, 0, ("total",))
    sheet.write_formula(3, 1, "=SUM(B2:B3)", None, 30)
    sheet.write_row(4, 0, ("share",))
    sheet.write_formula(4, 1, "=B2/B4", None, 1 / 3)
PY
cat > a.mjs <<'JS'
import ExcelJS from "exceljs";
import * as sheetjs from "xlsx";
import Populate from "xlsx-populate";

const first = new ExcelJS.Workbook();
await first.xlsx.readFile("in.xlsx");
first.worksheets[0].getCell("B2").value = 500;
await first.xlsx.writeFile("exceljs.xlsx");
const { default: XLSX } = sheetjs;
const second = XLSX.readFile("in.xlsx");
second.Sheets.a.B2.v = 500;
XLSX.writeFile(second, "sheetjs.xlsx");
const third = await Populate.fromFileAsync("in.xlsx");
third.sheet(0).cell("B2").value(500);
await third.toFileAsync("populate.xlsx");
JS
node a.mjs
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas as pd

seen = {name: [pd.read_excel(f"{name}.xlsx", engine=engine)["output"].round(3).fillna(-1).tolist() for engine in ("openpyxl", "calamine")] for name in ("exceljs", "sheetjs", "populate")}
print(seen)
old = [500, 20, 30, 0.333]
raise SystemExit(0 if seen["exceljs"] == seen["sheetjs"] == [old, old] and seen["populate"][0] == [500, 20, -1, -1] else 1)
PY
