#!/usr/bin/env bash
# What: signs that Word's dialog Insert Symbol writes as w:sym: ≥ of the font Symbol before a figure, ticked and open boxes of Wingdings 2 in a form.
# Guess: python-docx drops boxes, so that ticked and not ticked look alike; mammoth and docx2python give something.
# Seen: so it is, and worse with figures: ≥50 亩 is 50 亩 in python-docx, a floor becomes a value. mammoth gives ≥, ☑ and □; docx2python a piece of HTML with the code of
#   another letter (&#x00B3; is ³, so ≥50 reads ³50), and R for the tick.
# Expected: the sign, or a mark that something stood there.
# Instead: mammoth; with python-docx look for w:sym in the run's XML and translate font and char oneself.
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


def sign(font, code):
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def words(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


document = docx.Document()
for inner in (sign("Symbol", "F0B3") + words("50亩"), sign("Wingdings 2", "F052") + words("新建") + sign("Wingdings 2", "F0A3") + words("改建")):
    document.element.body.insert(-1, parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>"))
document.save("a.docx")
first = [p.text for p in docx.Document("a.docx").paragraphs]
with open("a.docx", "rb") as file:
    second = re.findall("<p>(.*?)</p>", mammoth.convert_to_html(file).value)
with docx2python("a.docx") as read:
    third = [line for line in read.text.splitlines() if line.strip()]
print("python-docx", first, "mammoth", second, "docx2python", third)
raise SystemExit(0 if first == ["50亩", "新建改建"] and second == ["≥50亩", "☑新建□改建"] and "&#x00B3;</span>50亩" in third[0] and "&#x0052;</span>新建" in third[1] else 1)
PY
