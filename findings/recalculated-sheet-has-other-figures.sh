#!/usr/bin/env bash
# What: a workbook whose formulas have no results (as openpyxl saves them), worked out by formulas, pycel and xlcalculator: a sum over 10, 20 and the text "1,234", the number of names like 鼓楼区*, and -2^2.
# Guess: ROUND rounds half to even, AVERAGE counts empty cells, text is added.
# Seen: wrong for formulas and pycel in these; xlcalculator takes the text "1,234" for a date of the year 234: the sum is -608,435 where Excel has 30 (text in a range is left out); 鼓楼区* is no pattern to it (0 for 2).
#   pycel says -4 for -2^2, where Excel, which takes the sign first, says 4. No word from any.
# Expected: Excel's figure, or an error for what is not done.
# Instead: formulas (30, 2 and 4), or LibreOffice without a window; compare a few cells with the screen first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check formulas==1.3.4 pycel==1.0b30 xlcalculator==0.5.0 openpyxl==3.1.5
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import contextlib
import io
import logging

import formulas
import openpyxl
from pycel import ExcelCompiler
from xlcalculator import Evaluator, ModelCompiler

logging.disable(logging.CRITICAL)
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "S"
for cell, value in {"A1": 10, "A2": 20, "A3": "1,234", "B1": "鼓楼区", "B2": "鼓楼区(南京)", "B3": "玄武区"}.items():
    sheet[cell] = value
asked = {"C1": "=SUM(A1:A3)", "C2": '=COUNTIF(B1:B3,"鼓楼区*")', "C3": "=-2^2"}
for cell, formula in asked.items():
    sheet[cell] = formula
book.save("sheet.xlsx")
with contextlib.redirect_stderr(io.StringIO()):
    solved = formulas.ExcelModel().loads("sheet.xlsx").finish().calculate()
found = {
    "formulas": [int(solved[f"'[sheet.xlsx]S'!{cell}"].value[0, 0]) for cell in asked],
    "pycel": [int(ExcelCompiler("sheet.xlsx").evaluate(f"S!{cell}")) for cell in asked],
}
evaluator = Evaluator(ModelCompiler().read_and_parse_archive("sheet.xlsx"))
found["xlcalculator"] = [int(getattr(value, "value", value)) for value in (evaluator.evaluate(f"S!{cell}") for cell in asked)]
print(found)
raise SystemExit(0 if found == {"formulas": [30, 2, 4], "pycel": [30, 2, -4], "xlcalculator": [-608435, 0, 4]} else 1)
PY
