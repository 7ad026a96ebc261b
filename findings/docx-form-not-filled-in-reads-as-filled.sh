#!/usr/bin/env bash
# What: a form in Word whose fields (content controls) still show their hints (w:showingPlcHdr), one of them filled in with 3.5亿元, by four readers.
# Guess: the hint is read as the answer.
# Seen: held for mammoth, docx2python and pandoc: 项目名称：单击或点击此处输入文字。 and 产业：选择一项。 stand beside 投资额：3.5亿元, and nothing tells them apart; a count of filled forms counts all. python-docx drops hints and
#   answers alike.
# Expected: no text where the file says that it is a hint.
# Instead: read document.xml and pass over w:sdtContent where w:sdtPr holds w:showingPlcHdr.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check mammoth==1.13.0 docx2python==3.7.1 python-docx==1.2.0 pypandoc-binary==1.17 lxml==6.1.3
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import docx
import mammoth
import pypandoc
from docx.oxml import parse_xml
from docx2python import docx2python

space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
form = docx.Document()
for label, words, hint in (("项目名称：", "单击或点击此处输入文字。", True), ("投资额：", "3.5亿元", False), ("产业：", "选择一项。", True)):
    mark = "<w:showingPlcHdr/>" if hint else ""
    control = f"<w:sdt {space}><w:sdtPr>{mark}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>{words}</w:t></w:r></w:sdtContent></w:sdt>"
    form.add_paragraph(label)._p.append(parse_xml(control))
form.save("form.docx")
with open("form.docx", "rb") as file:
    texts = {"mammoth": mammoth.extract_raw_text(file).value}
texts["docx2python"] = docx2python("form.docx").text
texts["pandoc"] = pypandoc.convert_file("form.docx", "plain")
plain = "".join(one.text for one in docx.Document("form.docx").paragraphs)
for name, text in texts.items():
    print(name, text.split())
print("python-docx", plain)
stands = all("项目名称：单击或点击此处输入文字。" in text and "产业：选择一项。" in text and "3.5亿元" in text for text in texts.values())
raise SystemExit(0 if stands and plain == "项目名称：投资额：产业：" else 1)
PY
