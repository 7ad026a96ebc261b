#!/usr/bin/env bash
# What: figures set apart by alignment tabs (对齐制表位, w:ptab, as Word's heads and lists of figures have them): 产值4000, then 5000 at the middle, then 8.5 at the right edge, by five readers.
# Guess: the tab is left out, so that figures run into one another.
# Seen: held for docx2python 3.7.1, mammoth 1.13.0, docx2txt 0.9 and MuPDF 2.0: 产值400050008.5. python-docx 1.2.0 alone gives tabs. A plain tab (w:tab) is a tab or a blank in all but MuPDF.
# Expected: a tab or a blank.
# Instead: put a tab wherever w:ptab stands before reading.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 docx2txt==0.9 pymupdf==2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import docx
import docx2python
import docx2txt
import mammoth
import pymupdf
from docx.oxml import parse_xml

space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def tab(where):
    return f'<w:r><w:ptab w:relativeTo="margin" w:alignment="{where}" w:leader="none"/></w:r>'


paper = docx.Document()
parts = "".join(f"<w:r><w:t>{text}</w:t></w:r>{after}" for text, after in (("产值4000", tab("center")), ("5000", tab("right")), ("8.5", "")))
paper.element.body.insert(-1, parse_xml(f"<w:p {space}>{parts}</w:p>"))
paper.save("a.docx")
texts = {
    "python-docx": docx.Document("a.docx").paragraphs[0].text,
    "docx2python": docx2python.docx2python("a.docx").text,
    "mammoth": mammoth.extract_raw_text(open("a.docx", "rb")).value,
    "docx2txt": docx2txt.process("a.docx"),
    "MuPDF": "".join(page.get_text() for page in pymupdf.open("a.docx")),
}
print(texts)
joined = [name for name, text in texts.items() if text.strip() == "产值400050008.5"]
raise SystemExit(0 if texts["python-docx"] == "产值4000\t5000\t8.5" and joined == list(texts)[1:] else 1)
PY
