#!/usr/bin/env bash
# What: a share that was typed in Word's box for formulas (m:oMath), as threshold signs and location quotients often are: 增长 ≥8.5% 左右.
# Guess: python-docx and mammoth drop it, docx2python keeps the words.
# Seen: held. python-docx reads 增长左右 and says nothing; mammoth too, in HTML and as raw text, and names the element in a list of messages that few
#   look at; docx2python keeps it between <latex> tags, pandoc as a formula.
# Expected: the words of the formula in the text, or a message that something was left out; the sentence stays a good one without its figure.
# Instead: read m:t beside w:t (all within the namespace of officeDocument/2006/math), or take pandoc.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 pypandoc_binary==1.17
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import docx
import docx2python
import mammoth
import pypandoc
from docx.oxml import parse_xml

document = docx.Document()
paragraph = document.add_paragraph("年均增长")
space = "http://schemas.openxmlformats.org/officeDocument/2006/math"
paragraph._p.append(parse_xml(f'<m:oMath xmlns:m="{space}"><m:r><m:t>≥8.5%</m:t></m:r></m:oMath>'))
paragraph.add_run("左右")
document.save("a.docx")
with open("a.docx", "rb") as file:
    result = mammoth.convert_to_html(file)
    texts = {
        "python-docx": docx.Document("a.docx").paragraphs[0].text,
        "mammoth": result.value,
        "mammoth raw": mammoth.extract_raw_text(file).value,
        "docx2python": docx2python.docx2python("a.docx").text,
        "pandoc": pypandoc.convert_file("a.docx", "plain"),
    }
print(texts, result.messages)
lost = ["年均增长左右" in texts[name] for name in ("python-docx", "mammoth", "mammoth raw")]
kept = ["8.5" in texts[name] for name in ("docx2python", "pandoc")]
raise SystemExit(0 if all(lost) and all(kept) and "oMath" in result.messages[0].message else 1)
PY
