#!/usr/bin/env bash
# What: a sheet with a note merged over both columns below a total of 50; one row for 北京 is inserted above by openpyxl, saved, and read again by three readers.
# Guess: the merge stays where it was, the total comes to lie under it, and its figure is gone once the file is read again.
# Seen: held (openpyxl 3.1.5): the merge is A5:B5 still, where 合计 is now. Before saving B5 is 50, in the file it is 50, and pandas 3.1.1 and python-calamine 0.9.1 read 50; openpyxl reads None, and what it saves again has no total at all.
# Expected: merged ranges that move with their rows, or an error while there are any below; formulas are named in the manual as not moved, merges are not.
# Instead: unmerge, insert, and merge again one row below; compare the count of figures before and after.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check openpyxl==3.1.5 pandas==3.1.1 numpy==2.4.6 python-calamine==0.9.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import openpyxl
import pandas as pd
from python_calamine import CalamineWorkbook

book = openpyxl.Workbook()
sheet = book.active
for row in [["地区", "产值"], ["成都", 40], ["绵阳", 10], ["合计", 50], ["注：含在地央企", None]]:
    sheet.append(row)
sheet.merge_cells("A5:B5")
sheet.insert_rows(2)
sheet["A2"], sheet["B2"] = "北京", 5
kept, merged = sheet["B5"].value, str(next(iter(sheet.merged_cells.ranges)))
book.save("moved.xlsx")
again = openpyxl.load_workbook("moved.xlsx")
read = [cell.value for cell in again.active[5]]
frame = pd.read_excel("moved.xlsx", header=None).iloc[4].tolist()
raw = CalamineWorkbook.from_path("moved.xlsx").get_sheet_by_index(0).to_python()[4]
again.save("twice.xlsx")
twice = CalamineWorkbook.from_path("twice.xlsx").get_sheet_by_index(0).to_python()[4]
print(kept, merged, read, frame, raw, twice)
raise SystemExit(0 if kept == 50 and merged == "A5:B5" and read == ["合计", None] and frame == ["合计", 50] and raw == ["合计", 50.0] and twice[0] == "合计" and 50.0 not in twice else 1)
PY
