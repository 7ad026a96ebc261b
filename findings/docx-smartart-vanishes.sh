#!/usr/bin/env bash
# What: a layout drawn as SmartArt in a .docx (核心：成都…, 绵阳打造…), between two paragraphs, in four readers.
# Guess: python-docx, mammoth and pandoc lose it, docx2python perhaps not.
# Seen: all four lose it, without a message: the words stand in word/diagrams/data1.xml, which none of them opens; Word and WPS print them. Before and behind it the text goes on as
#   if nothing were missing.
# Expected: the words, or a message that a drawing was left out.
# Instead: open the parts of the relationship diagramData, and take a:t of each dgm:pt in the order of dgm:cxn; or print to PDF and read that.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 pypandoc_binary==1.17
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import zipfile

import docx
import docx2python
import mammoth
import pypandoc
from docx.oxml import parse_xml

base, office = "http://schemas.openxmlformats.org/", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
diagram, main = f"{base}drawingml/2006/diagram", f"{base}drawingml/2006/main"
document = docx.Document()
document.add_paragraph("空间布局如下图。")
document.add_paragraph().add_run()._r.append(parse_xml(
    f'<w:drawing xmlns:w="{base}wordprocessingml/2006/main" xmlns:wp="{base}drawingml/2006/wordprocessingDrawing" xmlns:a="{main}">'
    '<wp:inline><wp:extent cx="5000000" cy="3000000"/><wp:docPr id="1" name="a"/><a:graphic>'
    f'<a:graphicData uri="{diagram}"><d:relIds xmlns:d="{diagram}" xmlns:r="{office}" r:dm="rId101"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
))
document.add_paragraph("以上为规划布局。")
document.save("base.docx")
words = ("核心：成都发展电子信息产业", "绵阳打造新型显示产业基地")
points = "".join(f'<d:pt modelId="{n}"><d:t><a:bodyPr/><a:p><a:r><a:t>{text}</a:t></a:r></a:p></d:t></d:pt>' for n, text in enumerate(words, 1))
ties = "".join(f'<d:cxn modelId="{n + 10}" srcId="0" destId="{n}" srcOrd="{n - 1}" destOrd="0"/>' for n in (1, 2))
data = f'<d:dataModel xmlns:d="{diagram}" xmlns:a="{main}"><d:ptLst><d:pt modelId="0" type="doc"/>{points}</d:ptLst><d:cxnLst>{ties}</d:cxnLst></d:dataModel>'
tie = f'<Relationship Id="rId101" Type="{office}/diagramData" Target="diagrams/data1.xml"/></Relationships>'
kind = "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"
part = f'<Override PartName="/word/diagrams/data1.xml" ContentType="{kind}"/></Types>'
with zipfile.ZipFile("base.docx") as old, zipfile.ZipFile("a.docx", "w") as new:
    for name in old.namelist():
        content = old.read(name).decode("utf-8") if name.endswith((".xml", ".rels")) else old.read(name)
        if name == "word/_rels/document.xml.rels":
            content = content.replace("</Relationships>", tie)
        if name == "[Content_Types].xml":
            content = content.replace("</Types>", part)
        new.writestr(name, content)
    new.writestr("word/diagrams/data1.xml", data)
with open("a.docx", "rb") as file:
    html = mammoth.convert_to_html(file)
texts = {
    "python-docx": "\n".join(paragraph.text for paragraph in docx.Document("a.docx").paragraphs),
    "mammoth": html.value,
    "docx2python": docx2python.docx2python("a.docx").text,
    "pandoc": pypandoc.convert_file("a.docx", "plain"),
}
print(texts, html.messages)
lost = ["空间布局如下图" in text and "以上为规划布局" in text and "成都" not in text and "绵阳" not in text for text in texts.values()]
raise SystemExit(0 if all(lost) and not html.messages else 1)
PY
