#!/usr/bin/env bash
# What: a table in Word in which one figure, 4000, stands for two districts in a merged cell, by four readers.
# Guess: python-docx gives the figure once for each row, so that a sum is doubled.
# Seen: held, and docx2python does it as well: 8000 for 4000, without a mark. mammoth has it once with rowspan="2" in HTML, and once in raw text, where the rows no longer show; pandoc once.
# Expected: the figure once, and a mark that it spans.
# Instead: python-docx: count a cell once by its element (cell._tc), which is the same object in both rows; docx2python(..., duplicate_merged_cells=False).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check mammoth==1.13.0 docx2python==3.7.1 python-docx==1.2.0 pypandoc-binary==1.17 lxml==6.1.3
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import docx
import mammoth
import pypandoc
from docx2python import docx2python

document = docx.Document()
table = document.add_table(2, 2)
table.cell(0, 1).merge(table.cell(1, 1)).text = "4000"
table.cell(0, 0).text, table.cell(1, 0).text = "甲区", "乙区"
document.save("table.docx")
rows = [[cell.text for cell in row.cells] for row in docx.Document("table.docx").tables[0].rows]
elements = {cell._tc for row in docx.Document("table.docx").tables[0].rows for cell in row.cells if cell.text == "4000"}
other, once = docx2python("table.docx").text, docx2python("table.docx", duplicate_merged_cells=False).text
with open("table.docx", "rb") as file:
    html = mammoth.convert_to_html(file).value
plain = pypandoc.convert_file("table.docx", "html")
print(rows, other.split(), once.split(), html, sep="\n")
stands = rows == [["甲区", "4000"], ["乙区", "4000"]] and other.count("4000") == 2 and once.count("4000") == 1
stands &= html.count("4000") == 1 and 'rowspan="2"' in html and plain.count("4000") == 1
raise SystemExit(0 if stands else 1)
PY
