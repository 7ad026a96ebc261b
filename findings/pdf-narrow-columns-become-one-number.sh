#!/usr/bin/env bash
# What: a table of a yearbook in 6 pt without rules, two columns of figures 2.4 pt apart, read by pdfplumber, pypdf, pdfium and MuPDF.
# Guess: pdfplumber joins figures nearer than its x_tolerance of 3 pt, whatever the size of the type.
# Seen: held: 1234.5 and 6789.0 read 1234.56789.0, in the widest row alone, so that the rows above look right and the row has a column less; the gap is
#   wider than a blank of that type (1.7 pt). The other three keep them apart. With x_tolerance_ratio=0.15 pdfplumber does too.
# Expected: a tolerance in parts of the type's size.
# Instead: x_tolerance_ratio=0.15 in extract_text, extract_words and the settings of tables; look for two points within one number.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pdfplumber==0.11.10 pypdf==7.1.1 pypdfium2==5.15.2 pymupdf==2.0 reportlab==5.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pdfplumber
import pymupdf
import pypdf
import pypdfium2
from reportlab.pdfgen import canvas

page = canvas.Canvas("a.pdf")
page.setFont("Helvetica", 6)
right = 102.4 + page.stringWidth("6789.0", "Helvetica", 6)
for height, one, two in ((700, "12.3", "456.7"), (690, "345.6", "78.1"), (680, "1234.5", "6789.0")):
    page.drawString(50, height, "Chengdu")
    page.drawRightString(100, height, one)
    page.drawRightString(right, height, two)
page.save()

with pdfplumber.open("a.pdf") as file:
    texts = {"pdfplumber": file.pages[0].extract_text()}
    ratio = file.pages[0].extract_text(x_tolerance_ratio=0.15)
texts["pypdf"] = pypdf.PdfReader("a.pdf").pages[0].extract_text()
texts["pdfium"] = pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_bounded()
texts["mupdf"] = pymupdf.open("a.pdf")[0].get_text()
print(texts, ratio)
apart = all("1234.56789.0" not in text for name, text in texts.items() if name != "pdfplumber")
raise SystemExit(0 if "1234.56789.0" in texts["pdfplumber"] and "12.3 456.7" in texts["pdfplumber"] and apart and "1234.5 6789.0" in ratio else 1)
PY
