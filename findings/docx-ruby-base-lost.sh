#!/usr/bin/env bash
# What: a word with a phonetic guide (拼音指南, w:ruby) in a .docx, as planners put over rare place names.
# Guess: the pinyin is mixed into the text.
# Seen: worse: python-docx and mammoth drop the guided character itself, 蚌埠市 becomes 埠市; docx2python gives bèng蚌埠市.
# Expected: 蚌埠市 (the base text), the guide left out or in brackets.
# Instead: read w:rubyBase from document.xml and skip w:rt.
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

ruby = (
    '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/>'
    '<w:lid w:val="zh-CN"/></w:rubyPr><w:rt><w:r><w:t>bèng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>蚌</w:t></w:r></w:rubyBase>'
    "</w:ruby></w:r><w:r><w:t>埠市</w:t></w:r>"
)
document = docx.Document()
document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{ruby}</w:p>"))
document.save("ruby.docx")
one = docx.Document("ruby.docx").paragraphs[0].text
with open("ruby.docx", "rb") as file:
    two = mammoth.extract_raw_text(file).value.strip()
with docx2python("ruby.docx") as read:
    three = read.text.strip()
print("python-docx", one, "mammoth", two, "docx2python", three)
raise SystemExit(0 if (one, two, three) == ("埠市", "埠市", "bèng蚌埠市") else 1)
PY
