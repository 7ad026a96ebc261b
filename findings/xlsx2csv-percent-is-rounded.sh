#!/usr/bin/env bash
# What: a sheet turned into CSV by xlsx2csv: shares shown as 0 %, amounts shown without decimals, and months shown as 2025年1月.
# Guess: it writes what the screen shows, so figures are rounded; the format 0!.0, (万) it does not know.
# Seen: half wrong. Shares are rounded to the shown percent and lose their rest (0.12345 is "12%", three of 0.334 make 99%); amounts with #,##0 are whole, and so is
#   the amount shown in 万. A month comes as "2025""年""01""月""" - the quotes of the format are printed.
# Expected: one rule for all cells, the value or the picture.
# Instead: python-calamine or openpyxl give values; with xlsx2csv give a float format and mend dates oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xlsx2csv==0.8.6 openpyxl==3.1.5
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import csv
import pathlib
import subprocess
import sys

import openpyxl

book = openpyxl.Workbook()
book.active.append(["share", "amount", "wan", "month"])
book.active.append([0.12345, 1234.567, 1234567, 45658])
for cell, shown in zip(book.active[2], ("0%", "#,##0", "0!.0,", 'yyyy"年"m"月"')):
    cell.number_format = shown
book.save("a.xlsx")
made = subprocess.run([pathlib.Path(sys.executable).parent / "xlsx2csv", "a.xlsx"], capture_output=True, text=True, check=True).stdout
row = list(csv.reader(made.splitlines()))[1]
print(row)
raise SystemExit(0 if row == ["12%", "1234.567", "1234567", '2025"年"01"月"'] else 1)
PY
