#!/usr/bin/env bash
# What: an old workbook (.xls, as yearbooks come on disc) with #N/A and #DIV/0! among its figures.
# Guess: xlrd gives the number of the error, its clients turn it into nothing.
# Seen: the guess held for xlrd alone: #N/A is 42, #DIV/0! is 7; but petl and csvkit hand on 42 and 7 as figures, so a city without data has an output of
#   42 and the mean of 100, #N/A and #DIV/0! is 49.7. pandas has NaN, tablib the words.
# Expected: an empty cell or the words of the error.
# Instead: ask xlrd for cell_type (XL_CELL_ERROR), or read .xls with calamine or pandas; look for 7, 15, 23, 29, 36 and 42 in what came through these.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xlwt==1.3.0 xlrd==2.0.2 petl==1.7.30 csvkit==2.2.0 agate-excel==0.4.2 tablib==3.10.0 pandas==2.3.3 numpy==2.4.6
cd "$dir"
cat > make.py <<'PY'
import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("a")
for column, head in enumerate(("city", "output")):
    sheet.write(0, column, head)
for row, city in enumerate(("成都", "绵阳", "德阳"), 1):
    sheet.write(row, 0, city)
sheet.row(1).set_cell_error(1, 0x2A)
sheet.row(2).set_cell_error(1, 0x07)
sheet.write(3, 1, 100.0)
book.save("a.xls")
PY
"$dir/venv/bin/python" make.py
"$dir/venv/bin/in2csv" a.xls > a.csv
"$dir/venv/bin/python" - <<'PY'
import csv
import pathlib

import pandas
import petl
import tablib
import xlrd

found = {
    "xlrd": xlrd.open_workbook("a.xls").sheet_by_index(0).col_values(1, 1),
    "petl": [row[1] for row in petl.fromxls("a.xls")][1:],
    "in2csv": [row["output"] for row in csv.DictReader(open("a.csv", encoding="utf-8"))],
    "tablib": tablib.Dataset().load(pathlib.Path("a.xls").read_bytes(), format="xls")["output"],
    "pandas": [None if value != value else value for value in pandas.read_excel("a.xls")["output"]],
}
print(found)
stands = found["xlrd"] == found["petl"] == [42, 7, 100.0] and [float(value) for value in found["in2csv"]] == [42, 7, 100]
raise SystemExit(0 if stands and found["pandas"] == [None, None, 100.0] and found["tablib"][:2] == ["#N/A", "#DIV/0!"] else 1)
PY
