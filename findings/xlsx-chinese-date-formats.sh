#!/usr/bin/env bash
# What: cells with the built-in Chinese date formats (numFmtId 27 to 31, 57, 58: yyyy年m月, m月d日 …), which carry no format text.
# Guess: openpyxl reads them as plain numbers.
# Seen: openpyxl gives 45809 for each; python-calamine gives the date 2025-06-01; with the same format written out
#   (yyyy"年"m"月") openpyxl gives a date as well.
# Expected: a date, since ECMA-376 18.8.30 lists these numbers for Chinese locales.
# Instead: python-calamine, or look the number of the format up; a column of values near 45,000 under 年月 is a column of dates.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import zipfile

import openpyxl
import python_calamine

ids = (27, 28, 31, 57, 58, 176)
book = openpyxl.Workbook()
for column, _ in enumerate(ids, 1):
    book.active.cell(1, column, 45809).number_format = f'"format {column}"0'
book.save("plain.xlsx")
with zipfile.ZipFile("plain.xlsx") as old, zipfile.ZipFile("dates.xlsx", "w") as new:
    for name in old.namelist():
        text = old.read(name).decode() if name.endswith(".xml") else old.read(name)
        if name == "xl/styles.xml":
            start, end = text.index("<numFmts"), text.index("</numFmts>") + len("</numFmts>")
            text = text[:start] + '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' + text[end:]
            for order, number in enumerate(ids):
                text = text.replace(f'numFmtId="{164 + order}"', f'numFmtId="{number}"')
        new.writestr(name, text)
plain = list(openpyxl.load_workbook("dates.xlsx").active.values)[0]
dated = python_calamine.load_workbook("dates.xlsx").get_sheet_by_index(0).to_python()[0]
print(dict(zip(ids, plain)), dict(zip(ids, map(str, dated))), sep="\n")
stands = plain[:5] == (45809,) * 5 and plain[5] != 45809 and [str(day) for day in dated] == ["2025-06-01"] * 6
raise SystemExit(0 if stands else 1)
PY
