#!/usr/bin/env bash
# What: a row of a Word table that begins at the second column (w:gridBefore, as Word writes it when the border of a first cell is dragged away or the cell is deleted and the rest stays).
# Guess: its figures move one column to the left in python-docx, mammoth and docx2python.
# Seen: so it is in all three: 30 and 40 of 2024 and 2025 are read as the region 30 with 40 in 2024. Only python-docx tells, by row.grid_cols_before, which row.cells does
#   not use.
# Expected: an empty cell in front, so that a figure stands under its heading.
# Instead: in python-docx put row.grid_cols_before empty cells in front of row.cells; with the other two read w:gridBefore from document.xml.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2python==3.7.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import re

import docx
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python


def row(cells, properties=""):
    inner = "".join(f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>' for text in cells)
    return f"<w:tr>{properties}{inner}</w:tr>"


later = '<w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="2000" w:type="dxa"/></w:trPr>'
grid = '<w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>'
document = docx.Document()
rows = row(["地区", "2024", "2025"]) + row(["成都", "100", "200"]) + row(["30", "40"], later)
document.element.body.insert(0, parse_xml(f"<w:tbl {nsdecls('w')}>{grid}{rows}</w:tbl>"))
document.save("a.docx")
last = docx.Document("a.docx").tables[0].rows[-1]
first = [cell.text for cell in last.cells], last.grid_cols_before
with open("a.docx", "rb") as file:
    second = re.findall("<p>(.*?)</p>", mammoth.convert_to_html(file).value.split("<tr>")[-1])
with docx2python("a.docx") as read:
    third = ["".join(cell) for cell in read.body[0][-1]]
print("python-docx", first, "mammoth", second, "docx2python", third)
raise SystemExit(0 if first == (["30", "40"], 1) and second == third == ["30", "40"] else 1)
PY
