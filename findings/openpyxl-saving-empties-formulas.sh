#!/usr/bin/env bash
# What: a workbook with formulas that openpyxl opens, changes in one cell and saves, then read without Excel.
# Guess: the untouched formulas keep their stored results.
# Seen: the guess was wrong: all stored results are gone. python-calamine drops the row (an empty cell) and openpyxl (data_only) reads None where 20 stood, so a second
#   tool takes 合计 for missing; with data_only=True at the opening it is the formulas that are gone for good.
# Expected: results of cells that do not depend on the change stay, or a word about it.
# Instead: write the verdict into a sheet or file of its own, or say that the book must be opened and saved in Excel or WPS first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1 xlsxwriter==3.3.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import openpyxl
import python_calamine
import xlsxwriter

book = xlsxwriter.Workbook("own.xlsx")
sheet = book.add_worksheet()
sheet.write_column(0, 0, [12, 8])
sheet.write_formula("A3", "=SUM(A1:A2)", None, 20)
book.close()


def third(path):
    stored = python_calamine.load_workbook(path).get_sheet_by_index(0).to_python()
    return stored[2][0] if len(stored) > 2 else None, openpyxl.load_workbook(path, data_only=True).active["A3"].value


before = third("own.xlsx")
opened = openpyxl.load_workbook("own.xlsx")
opened.active["B1"] = "已匹配"
opened.save("saved.xlsx")
after = third("saved.xlsx")
values = openpyxl.load_workbook("own.xlsx", data_only=True)
values.save("values.xlsx")
formula = openpyxl.load_workbook("values.xlsx").active["A3"].value
print("before", before, "after", after, "formula after data_only:", formula)
raise SystemExit(0 if before == (20, 20) and after == (None, None) and formula == 20 else 1)
PY
