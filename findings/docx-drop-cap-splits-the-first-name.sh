#!/usr/bin/env bash
# What: a paragraph with a drop cap (首字下沉, w:framePr w:dropCap), as brochures and reports of parks begin their chapters: 四川省产值4000亿元。, by five readers.
# Guess: the first character stands apart in all of them, so that the name of the place is lost.
# Seen: held for python-docx 1.2.0, docx2python 3.7.1, mammoth 1.13.0, docx2txt 0.9 and MuPDF 2.0: two paragraphs, 四 and 川省产值4000亿元。; no one finds 四川省. A drop cap over a figure (12个园区) leaves 2个园区.
# Expected: one paragraph, as Word shows and copies it.
# Instead: where w:framePr has w:dropCap, put the paragraph in front of the next one.
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
frame = '<w:pPr><w:framePr w:dropCap="drop" w:lines="2" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/></w:pPr>'
paper = docx.Document()
for layout, text in ((frame, "四"), ("", "川省产值4000亿元。"), (frame, "1"), ("", "2个园区。")):
    paper.element.body.insert(-1, parse_xml(f"<w:p {space}>{layout}<w:r><w:t>{text}</w:t></w:r></w:p>"))
paper.save("a.docx")
texts = {
    "python-docx": "\n".join(one.text for one in docx.Document("a.docx").paragraphs),
    "docx2python": docx2python.docx2python("a.docx").text,
    "mammoth": mammoth.extract_raw_text(open("a.docx", "rb")).value,
    "docx2txt": docx2txt.process("a.docx"),
    "MuPDF": "".join(page.get_text() for page in pymupdf.open("a.docx")),
}
print(texts)
lines = [[line for line in text.split("\n") if line.strip()] for text in texts.values()]
raise SystemExit(0 if all(one == ["四", "川省产值4000亿元。", "1", "2个园区。"] for one in lines) else 1)
PY
