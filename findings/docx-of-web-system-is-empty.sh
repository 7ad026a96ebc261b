#!/usr/bin/env bash
# What: a Word file that a web system makes of a page (html-docx-js of npm, the usual button "export to Word"), with one paragraph added in Word's way, in four readers.
# Guess: python-docx, mammoth and docx2python read nothing of the page and say nothing, since the page is imported as a whole (w:altChunk).
# Seen: so it is for python-docx, docx2python and pandoc: of the report 产值达到4000亿元 there is no word, only the paragraph that was added, 附件. mammoth has no more, but its messages say
#   that it ignored w:altChunk. Word shows the page, and WPS too; once saved there the file is an ordinary one.
# Expected: the text, or an error that part of the document was not read.
# Instead: look for w:altChunk in document.xml and read the part that it names (MIME HTML or HTML); or open and save the file in Word first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund html-docx-js@0.3.1
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2python==3.7.1 pypandoc_binary==1.17
cd "$dir"
node --input-type=module - <<'JS'
import { writeFileSync } from "node:fs";
import html from "html-docx-js";

const made = html.asBlob("<!DOCTYPE html><html><head><meta charset='utf-8'></head><body><p>产值达到4000亿元</p></body></html>");
writeFileSync("page.docx", Buffer.isBuffer(made) ? made : Buffer.from(await made.arrayBuffer()));
JS
"$dir/venv/bin/python" - <<'PY'
import zipfile

import docx
import mammoth
import pypandoc
from docx2python import docx2python

with zipfile.ZipFile("page.docx") as page, zipfile.ZipFile("a.docx", "w") as more:
    for name in page.namelist():
        content = page.read(name)
        if name == "word/document.xml":
            content = content.replace(b"<w:altChunk", "<w:p><w:r><w:t>附件</w:t></w:r></w:p><w:altChunk".encode())
        if not name.endswith("/"):
            more.writestr(name, content)
first = [p.text for p in docx.Document("a.docx").paragraphs if p.text]
with open("a.docx", "rb") as file:
    second = mammoth.convert_to_html(file)
with docx2python("a.docx") as read:
    third = read.text.strip()
fourth = pypandoc.convert_file("a.docx", "plain").strip()
inside = zipfile.ZipFile("a.docx").read("word/afchunk.mht").decode()
print("in the file:", "4000亿元" in inside, "python-docx", first, "mammoth", second.value, [m.message for m in second.messages], "docx2python", third, "pandoc", fourth)
raise SystemExit(0 if "4000亿元" in inside and first == ["附件"] and third == fourth == "附件" and "4000" not in second.value and any("altChunk" in m.message for m in second.messages) else 1)
PY
