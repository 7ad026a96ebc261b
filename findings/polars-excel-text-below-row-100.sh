#!/usr/bin/env bash
# What: a sheet of 150 counties whose last output is written with a mark of a note (1234.5*), read by polars.read_excel and by fastexcel, its engine.
# Guess: what is text below the rows that were looked at is null, in silence.
# Seen: so it is. polars looks at 100 rows, takes the column for numbers, and the last county has null, as if nobody knew its output; fastexcel alone looks at
#   1000, so that there it takes a sheet of 1500 rows. The same cell in a sheet of 50 rows makes the column text, and the mark is seen.
# Expected: an error that names the cell, or text.
# Instead: read_excel(infer_schema_length=None), or read everything as text and parse with one's own rules. More nulls than empty cells are the sign.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0 fastexcel==0.21.0 openpyxl==3.1.5
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import fastexcel
import openpyxl
import polars

found = {}
for count in (50, 150, 1500):
    book = openpyxl.Workbook()
    book.active.append(["县", "产值"])
    for number in range(count):
        book.active.append([f"第{number}县", number + 0.5])
    book.active.append(["末县", "1234.5*"])
    book.save("a.xlsx")
    found[count] = [polars.read_excel("a.xlsx")["产值"][-1], fastexcel.read_excel("a.xlsx").load_sheet(0).to_polars()["产值"][-1]]
    if count == 150:
        whole = polars.read_excel("a.xlsx", infer_schema_length=None)["产值"][-1]
print("polars, fastexcel by number of rows", found, "| all rows looked at:", whole)
raise SystemExit(0 if found == {50: ["1234.5*", "1234.5*"], 150: [None, "1234.5*"], 1500: [None, None]} and whole == "1234.5*" else 1)
PY
