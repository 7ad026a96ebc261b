#!/usr/bin/env bash
# What: python-calamine's to_python() on a sheet whose first rows or columns are empty.
# Guess: rows keep their numbers.
# Seen: the guess was wrong: empty rows above and columns left of the first value are cut, so the value of C4 is at [0][0]; a fault found
#   in "row 1, column A" stands in row 4, column C of the user's sheet. to_python(skip_empty_area=False) keeps them; pandas does too.
# Expected: the position in the list is the position in the sheet by default, as in pandas.read_excel on the same engine.
# Instead: pass skip_empty_area=False wherever a row or column is named to a user, or add sheet.start.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import openpyxl
import pandas as pd
import python_calamine

book = openpyxl.Workbook()
book.active["C4"] = "12万吨"
book.save("offset.xlsx")
sheet = python_calamine.load_workbook("offset.xlsx").get_sheet_by_index(0)
cut, whole = sheet.to_python(), sheet.to_python(skip_empty_area=False)
framed = pd.read_excel("offset.xlsx", header=None, engine="calamine").shape
print("default", cut, "start", sheet.start, "| whole", whole, "| pandas shape", framed)
stands = cut == [["12万吨"]] and len(whole) == 4 and whole[3][2] == "12万吨" and framed == (4, 3)
raise SystemExit(0 if stands else 1)
PY
