#!/usr/bin/env bash
# What: a table of Word whose total was put in by its own formula (=SUM(ABOVE) as a simple field, w:fldSimple), by five readers.
# Guess: python-docx loses the total, mammoth and docx2txt keep it.
# Seen: half: python-docx 1.2.0 gives an empty cell, and mammoth 1.13.0 too, in HTML and as text; docx2txt 0.9, docx2python 3.7.1 and PyMuPDF 2.0 read 5200. A row 合计 without a figure looks like one that nobody filled in.
# Expected: the result of the field, which is in the file as text.
# Instead: look for w:fldSimple and take the w:t within; or docx2python.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2txt==0.9 docx2python==3.7.1 pymupdf==2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import docx
import docx2python
import docx2txt
import mammoth
import pymupdf
from docx.oxml import parse_xml

space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
paper = docx.Document()
table = paper.add_table(rows=0, cols=2)
for name, figure in [("成都", "4000"), ("绵阳", "1200"), ("合计", "")]:
    cells = table.add_row().cells
    cells[0].text, cells[1].text = name, figure
table.rows[2].cells[1].paragraphs[0]._p.append(parse_xml(f'<w:fldSimple {space} w:instr="=SUM(ABOVE)"><w:r><w:t>5200</w:t></w:r></w:fldSimple>'))
paper.save("a.docx")
texts = {
    "python-docx": " ".join(cell.text for row in docx.Document("a.docx").tables[0].rows for cell in row.cells),
    "mammoth": mammoth.convert_to_html(open("a.docx", "rb")).value,
    "mammoth raw": mammoth.extract_raw_text(open("a.docx", "rb")).value,
    "docx2txt": docx2txt.process("a.docx"),
    "docx2python": docx2python.docx2python("a.docx").text,
    "PyMuPDF": "".join(page.get_text() for page in pymupdf.open("a.docx")),
}
found = {name: "5200" in text for name, text in texts.items()}
print(found)
lost = [name for name, there in found.items() if not there]
raise SystemExit(0 if lost == ["python-docx", "mammoth", "mammoth raw"] and all("1200" in text for text in texts.values()) else 1)
PY
