#!/usr/bin/env bash
# What: a range with a non-breaking hyphen (Ctrl+Shift+_, w:noBreakHyphen), e.g. 4000-5000亿元, in docx2python.
# Guess: the hyphen comes back as some other dash.
# Seen: docx2python drops it: 产值40005000亿元, a figure ten thousand times too large in a good sentence. python-docx gives "-",
#   mammoth U+2011.
# Expected: any dash.
# Instead: read w:noBreakHyphen as "-" (and w:softHyphen as nothing).
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

runs = "<w:r><w:t>产值4000</w:t><w:noBreakHyphen/><w:t>5000亿元</w:t></w:r>"
document = docx.Document()
document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{runs}</w:p>"))
document.save("range.docx")
one = docx.Document("range.docx").paragraphs[0].text
with open("range.docx", "rb") as file:
    two = mammoth.extract_raw_text(file).value.strip()
with docx2python("range.docx") as read:
    three = read.text.strip()
print("python-docx", one, "mammoth", two, "docx2python", three)
raise SystemExit(0 if (one, two, three) == ("产值4000-5000亿元", "产值4000\u20115000亿元", "产值40005000亿元") else 1)
PY
