#!/usr/bin/env bash
# What: a printed double page split into two by cropping (CropBox), as scanned yearbooks are: the left table is seen on page 1, the right one on page 2.
# Guess: every reader reads both tables on both pages, so sums double.
# Seen: so it is in pypdf, pdfplumber (text and tables), pypdfium2's get_text_range and camelot (which even joins the two tables into one); PyMuPDF alone reads what is seen.
#   pypdfium2's get_text_bounded without arguments keeps to the crop, but glues cells (Mianyang78).
# Expected: text and tables of the page that is shown.
# Instead: PyMuPDF; in pdfplumber page.crop(page.cropbox), in pypdfium2 get_text_bounded with the box that page.get_cropbox() gives, or each sign's own place.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check reportlab==5.1.0 pypdf==7.1.1 pdfplumber==0.11.10 pypdfium2==5.15.2 pymupdf==2.0 camelot-py==2.0.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import camelot
import pdfplumber
import pymupdf
import pypdf
import pypdfium2
from reportlab.pdfgen import canvas

warnings.simplefilter("ignore")
tables = {60: [["City", "2024"], ["Chengdu", "100"]], 460: [["City", "2024"], ["Mianyang", "78"]]}
made = canvas.Canvas("a.pdf", pagesize=(800, 500))
for left in (0, 400):
    for x, rows in tables.items():
        for i, row in enumerate(rows):
            for j, text in enumerate(row):
                made.rect(x + j * 100, 400 - i * 20, 100, 20)
                made.drawString(x + j * 100 + 4, 405 - i * 20, text)
    made.setCropBox((left, 0, left + 400, 500))
    made.showPage()
made.save()
pages = {"pypdf": [p.extract_text() for p in pypdf.PdfReader("a.pdf").pages], "pymupdf": [p.get_text() for p in pymupdf.open("a.pdf")]}
pages["pdfium"] = [p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument("a.pdf")]
with pdfplumber.open("a.pdf") as file:
    pages["pdfplumber"] = [str(p.extract_tables()) for p in file.pages]
    pages["pdfplumber cropped"] = [str(p.crop(p.cropbox).extract_tables()) for p in file.pages]
pages["camelot"] = [str(t.df.values.tolist()) for t in camelot.read_pdf("a.pdf", pages="all", flavor="lattice")]
seen = {name: [[city for city in ("Chengdu", "Mianyang") if city in text] for text in texts] for name, texts in pages.items()}
print(seen)
both, own = [["Chengdu", "Mianyang"]] * 2, [["Chengdu"], ["Mianyang"]]
stands = all(seen[name] == both for name in ("pypdf", "pdfium", "pdfplumber", "camelot"))
raise SystemExit(0 if stands and seen["pymupdf"] == seen["pdfplumber cropped"] == own else 1)
PY
