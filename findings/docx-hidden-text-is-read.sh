#!/usr/bin/env bash
# What: a plan with hidden text (w:vanish), an inner figure of 6000亩 that no print and no screen shows, before the 5000亩 of the public version.
# Guess: all readers give the hidden figure.
# Seen: held: python-docx, docx2python, mammoth (HTML and raw, no message) and pandoc all read 用地（内部口径6000亩）5000亩. docx2python and python-docx can tell by the run's
#   properties, the others cannot.
# Expected: hidden text left out or marked, as it is left out of a PDF of the same file.
# Instead: test font.hidden of run, style and paragraph before taking the words, and say what was left out; or read the PDF.
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

document = docx.Document()
paragraph = document.add_paragraph("用地")
paragraph.add_run("（内部口径6000亩）").font.hidden = True
paragraph.add_run("5000亩")
document.save("a.docx")
with open("a.docx", "rb") as file:
    html = mammoth.convert_to_html(file)
    texts = {
        "python-docx": docx.Document("a.docx").paragraphs[0].text,
        "docx2python": docx2python.docx2python("a.docx").text,
        "mammoth": html.value,
        "mammoth raw": mammoth.extract_raw_text(file).value,
        "pandoc": pypandoc.convert_file("a.docx", "plain"),
    }
print(texts, html.messages)
raise SystemExit(0 if all("用地（内部口径6000亩）5000亩" in text for text in texts.values()) and not html.messages else 1)
PY
