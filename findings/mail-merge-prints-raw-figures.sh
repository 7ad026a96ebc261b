#!/usr/bin/env bash
# What: a Word form with merge fields that carry a format, as Word writes them: { MERGEFIELD 产值 \# "#,##0.0" } and { MERGEFIELD 增长 \# 0.0% }, filled by docx-mailmerge with "1234.5678" and "8.53".
# Guess: the format is passed over.
# Seen: held (docx-mailmerge 0.5.0): it prints 1234.5678 and 8.53 where Word prints 1,234.6 and 8.5%, in silence. A field without a value is blank, so a sentence goes on without its figure; a figure as a number instead of text is an AttributeError ('float' object has no attribute 'replace').
# Expected: the format is applied, or told as not applied.
# Instead: format the figures before merging; get_merge_fields() less the keys given tells what stays blank.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check docx-mailmerge==0.5.0 python-docx==1.2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import docx
import mailmerge
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def field(paragraph, instruction):
    part, run, text = (OxmlElement(name) for name in ("w:fldSimple", "w:r", "w:t"))
    part.set(qn("w:instr"), instruction)
    text.text = "?"
    run.append(text)
    part.append(run)
    paragraph._p.append(part)


form = docx.Document()
paragraph = form.add_paragraph("产值")
for instruction, words in (('MERGEFIELD 产值 \\# "#,##0.0"', "亿元，增长"), ("MERGEFIELD 增长 \\# 0.0%", "，园区"), ("MERGEFIELD 园区", "个。")):
    field(paragraph, f" {instruction} ")
    paragraph.add_run(words)
form.save("form.docx")
merge = mailmerge.MailMerge("form.docx")
merge.merge(**{"产值": "1234.5678", "增长": "8.53"})
merge.write("out.docx")
text = docx.Document("out.docx").paragraphs[0].text
try:
    mailmerge.MailMerge("form.docx").merge(**{"产值": 1234.5678})
    refused = False
except AttributeError:
    refused = True
print(text, refused)
raise SystemExit(0 if text == "产值1234.5678亿元，增长8.53，园区个。" and refused else 1)
PY
