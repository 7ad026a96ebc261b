#!/usr/bin/env bash
# What: a figure in false bold: drawn twice, the second time a third of a point to the right, as office programs print a font that has no bold cut (黑体, 仿宋).
# Guess: pypdf and pdfplumber double the digits, pdfium does not.
# Seen: pdfplumber reads 4000.5 as 44000000..55; pypdf and PyMuPDF have the whole line twice, so that a sum counts it twice; pypdfium2 has it once.
# Expected: signs that lie on one another are one.
# Instead: pypdfium2, or page.dedupe_chars() of pdfplumber before its text and its tables.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check reportlab==5.1.0 pypdf==7.1.1 pdfplumber==0.11.10 pypdfium2==5.15.2 pymupdf==2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pdfplumber
import pymupdf
import pypdf
import pypdfium2
from reportlab.pdfgen import canvas

page = canvas.Canvas("a.pdf")
for shift in (0, 0.3):
    page.drawString(100 + shift, 700, "Output 4000.5")
page.save()
found = {"pypdf": pypdf.PdfReader("a.pdf").pages[0].extract_text().split("\n")[:2], "pymupdf": pymupdf.open("a.pdf")[0].get_text().split("\n")[:2]}
found["pdfium"] = pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_range()
with pdfplumber.open("a.pdf") as file:
    found["pdfplumber"], found["dedupe_chars"] = file.pages[0].extract_text(), file.pages[0].dedupe_chars().extract_text()
print(found)
once = "Output 4000.5"
stands = found["pypdf"] == found["pymupdf"] == [once, once] and found["pdfium"] == found["dedupe_chars"] == once
raise SystemExit(0 if stands and found["pdfplumber"] == "OOuuttppuutt 44000000..55" else 1)
PY
