#!/usr/bin/env bash
# What: a Word paragraph with growth of 8.5%, a fall of -2.5 and parcel 1_2, as Markdown by mammoth, and the same text of a page by markdownify and html2text.
# Guess: mammoth puts a backslash before every point and minus, so that a search for figures finds 8 and 5, and no minus (wrong: the minus is found).
# Seen: held (mammoth 1.13.0): 8\.5%, \-2\.5, 1\_2. A pattern for numbers (-?\d+(\.\d+)?) finds 8, 5, -2 and 5 in it: no fraction, where 8.5 and -2.5 stood. markdownify 1.2.2 escapes the underscore alone, html2text 2025.4.15 none of these.
# Expected: a point between two digits is no list and needs no backslash.
# Instead: unescape before searching (re.sub(r"\\([\W_])", r"\1", text)), or take figures from mammoth's HTML or raw text, never from its Markdown.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check mammoth==1.13.0 python-docx==1.2.0 markdownify==1.2.2 html2text==2025.4.15
"$dir/venv/bin/python" - <<'PY'
import re

import docx
import html2text
import mammoth
import markdownify

text = "年均增长8.5%，下降-2.5，1_2号地块"
document = docx.Document()
document.add_paragraph(text)
document.save("a.docx")
with open("a.docx", "rb") as file:
    seen = {"mammoth": mammoth.convert_to_markdown(file).value.strip()}
seen["markdownify"] = markdownify.markdownify(f"<p>{text}</p>").strip()
seen["html2text"] = html2text.html2text(f"<p>{text}</p>").strip()
figures = [found.group() for found in re.finditer(r"-?\d+(\.\d+)?", seen["mammoth"].split("，1")[0])]
print(seen, figures)
stands = seen == {"mammoth": "年均增长8\\.5%，下降\\-2\\.5，1\\_2号地块", "markdownify": "年均增长8.5%，下降-2.5，1\\_2号地块", "html2text": text}
raise SystemExit(0 if stands and figures == ["8", "5", "-2", "5"] else 1)
PY
