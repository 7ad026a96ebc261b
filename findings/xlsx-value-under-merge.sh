#!/usr/bin/env bash
# What: figures that lie hidden below a merged cell (Excel and WPS keep them when a merge is put on with the format brush).
# Guess: all readers give what the screen shows.
# Seen: the guess was wrong: openpyxl's usual mode gives None for the covered cell; its read-only mode, pandas and python-calamine
#   give the hidden 99 as a plain value, so the sum of the row is 111 where the screen shows 12.
# Expected: one answer from one file; the covered cell empty, as on the screen and on paper.
# Instead: take the merged ranges (calamine: merged_cell_ranges) and drop, with a word, what is covered by them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import zipfile

import openpyxl
import pandas as pd
import python_calamine

book = openpyxl.Workbook()
book.active.append(["成都市", 12, 99])
book.save("plain.xlsx")
with zipfile.ZipFile("plain.xlsx") as old, zipfile.ZipFile("merged.xlsx", "w") as new:
    for name in old.namelist():
        text = old.read(name)
        if name == "xl/worksheets/sheet1.xml":
            text = text.replace(b"</sheetData>", b'</sheetData><mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>')
        new.writestr(name, text)
usual = list(openpyxl.load_workbook("merged.xlsx").active.values)[0]
streamed = list(openpyxl.load_workbook("merged.xlsx", read_only=True).active.values)[0]
framed = tuple(pd.read_excel("merged.xlsx", header=None, engine="openpyxl").values.tolist()[0])
sheet = python_calamine.load_workbook("merged.xlsx").get_sheet_by_index(0)
calamine = tuple(sheet.to_python()[0])
print("openpyxl", usual, "read-only", streamed, "pandas", framed, "calamine", calamine, sheet.merged_cell_ranges)
stands = usual == ("成都市", 12, None) and streamed == framed == calamine == ("成都市", 12, 99)
raise SystemExit(0 if stands else 1)
PY
