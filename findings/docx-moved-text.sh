#!/usr/bin/env bash
# What: a word that was moved with tracked changes on (w:moveFrom, w:moveTo): 绵阳市 moved from the front to the end of a list.
# Guess: all three readers show the text as accepted.
# Seen: three answers: python-docx loses the word at both places (德阳市、), docx2python has it twice (绵阳市、德阳市、绵阳市),
#   mammoth alone has the accepted text (德阳市、绵阳市).
# Expected: the accepted text, 德阳市、绵阳市.
# Instead: read document.xml: keep w:moveTo and w:ins, drop w:moveFrom and w:del, and flag that the text has tracked changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2python==3.7.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import docx
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python

who = 'w:author="a" w:date="2025-06-01T00:00:00Z"'
runs = (
    f'<w:moveFromRangeStart w:id="1" {who} w:name="move1"/><w:moveFrom w:id="2" {who}><w:r><w:t>绵阳市、</w:t></w:r></w:moveFrom>'
    '<w:moveFromRangeEnd w:id="1"/><w:r><w:t>德阳市、</w:t></w:r>'
    f'<w:moveToRangeStart w:id="3" {who} w:name="move1"/><w:moveTo w:id="4" {who}><w:r><w:t>绵阳市</w:t></w:r></w:moveTo>'
    '<w:moveToRangeEnd w:id="3"/>'
)
document = docx.Document()
document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{runs}</w:p>"))
document.save("moved.docx")
one = docx.Document("moved.docx").paragraphs[0].text
with open("moved.docx", "rb") as file:
    two = mammoth.extract_raw_text(file).value.strip()
with docx2python("moved.docx") as read:
    three = read.text.strip()
print("python-docx", one, "mammoth", two, "docx2python", three, sep=" | ")
raise SystemExit(0 if (one, two, three) == ("德阳市、", "德阳市、绵阳市", "绵阳市、德阳市、绵阳市") else 1)
PY
