#!/usr/bin/env bash
# What: headings numbered by Word (一、 （一） 1.1) as every Chinese government document has them.
# Guess: mammoth keeps the labels, docx2python writes them in Arabic digits.
# Seen: docx2python writes "--" for chineseCounting and chineseCountingThousand (with a warning) and "1)" whatever w:lvlText says (here 1.1);
#   mammoth makes plain <ol>, its Markdown says 1. 2. 1.; python-docx gives the bare heading. No label is right.
# Expected: 一、 （一） 1.1, since locators of a plan are these labels.
# Instead: count them from numbering.xml: numFmt, lvlText, start, isLgl, per w:num and level.
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

space = nsdecls("w")
document = docx.Document()
levels = (("chineseCountingThousand", "%1、", ""), ("chineseCounting", "（%2）", ""), ("decimal", "%1.%3", "<w:isLgl/>"))
inside = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{legal}<w:lvlText w:val="{text}"/></w:lvl>'
    for level, (form, text, legal) in enumerate(levels)
)
numbering = document.part.numbering_part.element
numbering.insert(0, parse_xml(f'<w:abstractNum {space} w:abstractNumId="90">{inside}</w:abstractNum>'))
numbering.append(parse_xml(f'<w:num {space} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
for place, (text, level) in enumerate((("总体要求", 0), ("产业布局", 0), ("优化布局", 1), ("强化类", 2))):
    number = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr></w:pPr>'
    document.element.body.insert(place, parse_xml(f"<w:p {space}>{number}<w:r><w:t>{text}</w:t></w:r></w:p>"))
document.save("plan.docx")
one = [paragraph.text for paragraph in docx.Document("plan.docx").paragraphs]
with open("plan.docx", "rb") as file:
    two = mammoth.convert_to_html(file).value
with docx2python("plan.docx") as read:
    three = read.text.split()
print("python-docx", one, "mammoth", two, "docx2python", three, sep="\n")
bare = one == ["总体要求", "产业布局", "优化布局", "强化类"] and "一、" not in two
raise SystemExit(0 if bare and three == ["--", "总体要求", "--", "产业布局", "--", "优化布局", "1)", "强化类"] else 1)
PY
