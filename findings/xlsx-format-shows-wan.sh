#!/usr/bin/env bash
# What: cells in yuan that their number format shows in 万元: the format 0!.0, makes 1234567 appear as 123.5 under a heading 产值（万元）.
# Guess: all readers give 1234567 and none says a word; the sheet is then ten thousand times too large.
# Seen: so it is in pandas with either engine, in calamine and in pyexcel. Only openpyxl hands out the format beside the value. 0.00,, (millions)
#   is alike. xlsx2html, made to show a sheet, prints 12345678!.0, for the first and 450000.00 for the second, which Excel shows as 0.45.
# Expected: nothing else of a reader of values; the trap is in the meeting of a heading that fits what is shown with values that do not.
# Instead: read number_format too. Each comma behind the last digit divides by 1000; a point written as a letter (!. \. ".") divides by ten for each
#   digit behind it. Take what is shown, in the unit of the heading or of the words in the format, and say so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1 pandas==3.1.1 pyexcel==0.7.6 pyexcel-xlsx==0.6.1 xlsx2html==0.6.4
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import re
import warnings

import openpyxl
import pandas as pd
import pyexcel
import python_calamine
from xlsx2html import xlsx2html

warnings.simplefilter("ignore")
book = openpyxl.Workbook()
sheet = book.active
for row in (["地区", "产值（万元）"], ["成都市", 12345678], ["德阳市", 891234], ["绵阳市", 450000]):
    sheet.append(row)
for number, form in ((2, "0!.0,"), (3, "0!.0,"), (4, "0.00,,")):
    sheet.cell(number, 2).number_format = form
book.save("wan.xlsx")

values = [12345678, 891234, 450000]
got = {engine: pd.read_excel("wan.xlsx", engine=engine)["产值（万元）"].tolist() for engine in ("openpyxl", "calamine")}
got["python-calamine"] = [row[1] for row in python_calamine.load_workbook("wan.xlsx").get_sheet_by_index(0).to_python()[1:]]
got["pyexcel"] = [row[1] for row in pyexcel.get_array(file_name="wan.xlsx")[1:]]
formats = [openpyxl.load_workbook("wan.xlsx").active.cell(row, 2).number_format for row in (2, 3, 4)]
xlsx2html("wan.xlsx", "wan.html")
page = open("wan.html", encoding="utf-8").read()
print(got, formats)
printed = re.findall(r'id="Sheet!B[234]"[^>]*>([^<]*)<', page)
print("xlsx2html", printed)
stands = all(found == values for found in got.values()) and formats == ["0!.0,", "0!.0,", "0.00,,"]
raise SystemExit(0 if stands and printed == ["12345678!.0,", "891234!.0,", "450000.00"] else 1)
PY
