#!/usr/bin/env bash
# What: a form with fields of the old kind (FORMDROPDOWN with 省级 chosen, FORMCHECKBOX of which the first is ticked), as many Chinese application forms still have them, by six readers.
# Guess: the choice is lost in all readers.
# Seen: half: python-docx 1.2.0, docx2txt 0.9 and MuPDF 2.0 lose all of it, mammoth's raw text too: 园区级别：。化工园区：是否. docx2python 3.7.1 gives 省级 and ☒是☐否. markitdown 0.1.9 (mammoth 1.13.0) gives the ticks, [x] 是[ ] 否, but the level is empty.
# Expected: the chosen words: they stand in the file, in w:ffData.
# Instead: docx2python, or w:ddList with w:result (from 0; without it the first entry) and w:checkBox with w:checked.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 docx2txt==0.9 markitdown[docx]==0.1.9 pymupdf==2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import docx
import docx2python
import docx2txt
import mammoth
import markitdown
import pymupdf
from docx.oxml import parse_xml

space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def field(kind, data):
    start = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="a"/><w:enabled/><w:calcOnExit w:val="0"/>{data}</w:ffData></w:fldChar></w:r>'
    return f'{start}<w:r><w:instrText xml:space="preserve"> {kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'


def box(ticked):
    return field("FORMCHECKBOX", f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if ticked else ""}</w:checkBox>')


levels = field("FORMDROPDOWN", '<w:ddList><w:result w:val="1"/><w:listEntry w:val="国家级"/><w:listEntry w:val="省级"/></w:ddList>')
paper = docx.Document()
paper.element.body.insert(-1, parse_xml(f"<w:p {space}>{run('园区级别：')}{levels}{run('。化工园区：')}{box(True)}{run('是')}{box(False)}{run('否')}</w:p>"))
paper.save("a.docx")
texts = {
    "python-docx": docx.Document("a.docx").paragraphs[0].text,
    "mammoth": mammoth.extract_raw_text(open("a.docx", "rb")).value,
    "docx2txt": docx2txt.process("a.docx"),
    "MuPDF": "".join(page.get_text() for page in pymupdf.open("a.docx")),
    "docx2python": docx2python.docx2python("a.docx").text,
    "markitdown": markitdown.MarkItDown().convert("a.docx").text_content,
}
print(texts)
lost = all(texts[name].strip() == "园区级别：。化工园区：是否" for name in ("python-docx", "mammoth", "docx2txt", "MuPDF"))
raise SystemExit(0 if lost and "省级" in texts["docx2python"] and "☒是" in texts["docx2python"] and "省级" not in texts["markitdown"] and "[x]" in texts["markitdown"] else 1)
PY
