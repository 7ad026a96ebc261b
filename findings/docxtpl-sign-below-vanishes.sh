#!/usr/bin/env bash
# What: values such as <5亿元 and 江苏&浙江 in a Word template filled by docxtpl (render with its defaults).
# Guess: the value is lost from the page.
# Seen: worse: only the sign is: a target of <5亿元 prints as 5亿元. Behind & the rest of the paragraph is gone: 江苏&浙江，共2省 prints as 江苏.
#   No error, and Word opens the file. With render(..., autoescape=True) both are right.
# Expected: the text of the value, or an error for XML that does not parse.
# Instead: always render(context, autoescape=True); RichText where formatting is wanted.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check docxtpl==0.20.2 python-docx==1.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import docx
from docxtpl import DocxTemplate

template = docx.Document()
template.add_paragraph("投资{{ amount }}，{{ where }}，共{{ count }}省")
template.save("template.docx")
found = {}
for name, how in (("default", {}), ("autoescape", {"autoescape": True})):
    for values in ({"amount": "<5亿元", "where": "江苏", "count": 1}, {"amount": "3亿元", "where": "江苏&浙江", "count": 2}):
        page = DocxTemplate("template.docx")
        page.render(values, **how)
        page.save("filled.docx")
        found.setdefault(name, []).append(docx.Document("filled.docx").paragraphs[0].text)
    print(name, found[name])
stands = found["default"] == ["投资5亿元，江苏，共1省", "投资3亿元，江苏"]
raise SystemExit(0 if stands and found["autoescape"] == ["投资<5亿元，江苏，共1省", "投资3亿元，江苏&浙江，共2省"] else 1)
PY
