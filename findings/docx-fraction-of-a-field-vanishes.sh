#!/usr/bin/env bash
# What: a fraction and an encircled number as Word makes them with fields, EQ \f(1,3) and EQ \o\ac(○,5) (带圈字符 of its ribbon), in a sentence: 占比 1/3，共 ⑤ 个园区, by five readers.
# Guess: both vanish in all readers, since the field has no result beside its code.
# Seen: held for python-docx 1.2.0, docx2python 3.7.1, mammoth 1.13.0, docx2txt 0.9 and MuPDF 2.0: 占比，共个园区. Nothing marks the place. (What is typed in Word's box for formulas is another matter, a m:oMath.)
# Expected: the fraction, or a mark that a field was left out.
# Instead: look for w:instrText that begins with EQ; its arguments hold the figures.
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


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def field(code):
    ends = ['<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>']
    return f'{ends[0]}<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>{ends[1]}'


paper = docx.Document()
sentence = run("占比") + field("EQ \\f(1,3)") + run("，共") + field("EQ \\o\\ac(○,5)") + run("个园区")
paper.element.body.insert(-1, parse_xml(f"<w:p {space}>{sentence}</w:p>"))
paper.save("a.docx")
texts = {
    "python-docx": docx.Document("a.docx").paragraphs[0].text,
    "docx2python": docx2python.docx2python("a.docx").text,
    "mammoth": mammoth.extract_raw_text(open("a.docx", "rb")).value,
    "docx2txt": docx2txt.process("a.docx"),
    "MuPDF": "".join(page.get_text() for page in pymupdf.open("a.docx")),
}
print(texts)
raise SystemExit(0 if all(text.strip() == "占比，共个园区" for text in texts.values()) else 1)
PY
