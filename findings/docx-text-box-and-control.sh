#!/usr/bin/env bash
# What: a text box (as Word saves it: mc:Choice and mc:Fallback) and a paragraph in a content control (w:sdt), in three readers.
# Guess: python-docx loses both, mammoth and docx2python have each once.
# Seen: python-docx loses both; docx2python has the box twice (Choice and Fallback), mammoth once, and both have the control. So a target in
#   a box, 产值4000亿元, is counted 0, 1 or 2 times.
# Expected: each once.
# Instead: read document.xml: w:txbxContent below mc:Choice only, and go down into w:sdtContent at every level.
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
from docx2python import docx2python

main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
space = (
    f'xmlns:w="{main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
inside = "<w:txbxContent><w:p><w:r><w:t>产值4000亿元</w:t></w:r></w:p></w:txbxContent>"
box = (
    f'<w:p {space}><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="9" cy="9"/>'
    '<wp:docPr id="1" name="box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    f"<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx>{inside}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    f"</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r></w:p>"
)
control = f"<w:sdt {space}><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>强化水泥</w:t></w:r></w:p></w:sdtContent></w:sdt>"
document = docx.Document()
for xml in (box, control):
    document.element.body.insert(0, parse_xml(xml))
document.save("box.docx")
texts = {"python-docx": "\n".join(paragraph.text for paragraph in docx.Document("box.docx").paragraphs)}
with open("box.docx", "rb") as file:
    texts["mammoth"] = mammoth.extract_raw_text(file).value
with docx2python("box.docx") as read:
    texts["docx2python"] = read.text
counts = {name: (text.count("产值4000亿元"), text.count("强化水泥")) for name, text in texts.items()}
print("(box, control):", counts)
raise SystemExit(0 if counts == {"python-docx": (0, 0), "mammoth": (1, 1), "docx2python": (2, 1)} else 1)
PY
