#!/usr/bin/env bash
# What: a workbook of two cities, their total (=SUM), a share and a name by formula, written by XlsxWriter; and a frame with totals written by polars (write_excel with column_totals). Read by pandas (openpyxl and calamine) and polars.
# Guess: totals are 0, since XlsxWriter stores 0 as the result of a formula; xlwt in .xls too.
# Seen: held for XlsxWriter 3.3.1 and with it polars 2.1.0: totals, shares and names are 0 until Excel or WPS has opened and saved the file; a reader has no means to tell it from a real 0. openpyxl 3.1.5 writes no result (a gap), and so does xlwt, where the guess was wrong. The documentation says it.
# Expected: no result, as openpyxl does, so that readers see a gap.
# Instead: write_formula(cell, formula, value=total); or write figures, not formulas.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check XlsxWriter==3.3.1 polars==2.1.0 pandas==3.1.1 numpy==2.4.6 openpyxl==3.1.5 python-calamine==0.9.1 fastexcel==0.21.0 pyarrow==26.0.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import openpyxl
import pandas as pd
import polars as pl
import xlsxwriter

with xlsxwriter.Workbook("a.xlsx") as book:
    sheet = book.add_worksheet()
    for row, (name, value) in enumerate([("city", "output"), ("成都", 10), ("绵阳", 20), ("合计", "=SUM(B2:B3)"), ("占比", "=B2/B4"), ("名称", '=A2&"市"')]):
        sheet.write_row(row, 0, [name, value])
pl.DataFrame({"city": ["成都", "绵阳"], "output": [10, 20]}).write_excel("b.xlsx", column_totals=True)
other = openpyxl.Workbook()
for row in [("city", "output"), ("成都", 10), ("绵阳", 20), ("合计", "=SUM(B2:B3)")]:
    other.active.append(row)
other.save("c.xlsx")
first = {engine: pd.read_excel("a.xlsx", engine=engine)["output"].tolist() for engine in ("openpyxl", "calamine")}
second = pd.read_excel("b.xlsx")["output"].tolist()
third = pd.read_excel("c.xlsx")["output"].tolist()
fourth = pl.read_excel("a.xlsx")["output"].to_list()
print(first, second, third, fourth)
zeros = [10, 20, 0, 0, 0]
raise SystemExit(0 if all(values == zeros for values in first.values()) and second == [10, 20, 0] and pd.isna(third[2]) and [float(value) for value in fourth] == zeros else 1)
PY
