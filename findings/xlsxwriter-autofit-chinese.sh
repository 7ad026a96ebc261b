#!/usr/bin/env bash
# What: the column widths that XlsxWriter's autofit() chooses for Chinese headings.
# Guess: a 汉字, two digits wide, is counted as one.
# Seen: 行政区划代码 (six characters, twelve digits wide in Excel) gets the width 7.9, "abcdefghijkl" 11.9, 2025年产量（万吨） 13.0 where
#   18 digits are needed, so the headings do not fit their columns.
# Expected: about 13 for six 汉字.
# Instead: width = 2 for each wide character (wcwidth, unicodedata.east_asian_width W and F), 1 else, plus 2.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xlsxwriter==3.3.1 openpyxl==3.1.5
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import unicodedata

import openpyxl
import xlsxwriter

heads = ["行政区划代码", "abcdefghijkl", "2025年产量（万吨）"]
book = xlsxwriter.Workbook("heads.xlsx")
sheet = book.add_worksheet()
sheet.write_row(0, 0, heads)
sheet.autofit()
book.close()
widths = [round(column.width, 1) for column in openpyxl.load_workbook("heads.xlsx").active.column_dimensions.values()]
digits = [sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in head) for head in heads]
print(list(zip(heads, widths, digits)))
raise SystemExit(0 if digits == [12, 12, 18] and widths[0] < 9 and 11 < widths[1] < 13 and widths[2] < 14 else 1)
PY
