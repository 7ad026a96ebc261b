#!/usr/bin/env bash
# What: 45.5 in cells whose number format writes the unit behind it (0.0"m²", 0.0"km", 0.0 "t/d", 0.0\d, 0"个"), turned into CSV by xlsx2csv, beside openpyxl and calamine.
# Guess: the letters d, m and h within quotation marks make a date of the figure.
# Seen: held, and worse (xlsx2csv 0.8.6): not only is it taken for a date, the figure is gone: 0.0"m²" gives the text 0.0"02²", 0.0 "t/d" gives 0.0 "t/13", and 0.0\d gives 0.013, which reads as a number. Units without such letters (个) are right (45.5000). openpyxl 3.1.5 and python-calamine have 45.5 everywhere. No word, exit code 0.
# Expected: what stands in quotation marks or behind a backslash is no part of a date.
# Instead: another reader; or --ignore-formats date (-i date), which gives 45.5.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check xlsx2csv==0.8.6 xlsxwriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1
cd "$dir"
"$dir/venv/bin/python" -W error - <<'PY'
import csv
import io

import openpyxl
import python_calamine
import xlsxwriter
from xlsx2csv import Xlsx2csv

book = xlsxwriter.Workbook("a.xlsx")
sheet = book.add_worksheet()
for row, form in enumerate(('0.0"m²"', '0.0"km"', '0.0 "t/d"', "0.0\\d", '0.0"个"')):
    sheet.write(row, 0, 45.5, book.add_format({"num_format": form}))
book.close()


def column(**options):
    out = io.StringIO()
    Xlsx2csv("a.xlsx", outputencoding="utf-8", **options).convert(out)
    return [row[0] for row in csv.reader(io.StringIO(out.getvalue()))]


plain, asked = column(), column(ignore_formats=["date"])
others = [row[0].value for row in openpyxl.load_workbook("a.xlsx").active.iter_rows()]
others += [row[0] for row in python_calamine.CalamineWorkbook.from_path("a.xlsx").get_sheet_by_index(0).to_python()]
print(plain, asked, set(others))
held = plain == ['0.0"02²"', '0.0"k02"', '0.0 "t/13"', "0.013", "45.5000"] and asked == ["45.5"] * 4 + ["45.5000"] and set(others) == {45.5}
raise SystemExit(0 if held else 1)
PY
