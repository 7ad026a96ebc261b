#!/usr/bin/env bash
# What: a table whose heads are turned by 90 degrees, as wide tables of yearbooks have them, read by pdfplumber, pypdf, pdfium and MuPDF.
# Guess: pdfplumber reads the turned heads backwards.
# Seen: held: "tuptuO htworG" for Output and Growth, in one line with "City" or below it, so that no search finds a head and a figure has no name; extract_words says upright=False
#   but its text is backwards too. pdfium joins both heads to OutputGrowth; pypdf and MuPDF have them right, one a line.
# Expected: the letters in the order of writing, as the file has them.
# Instead: extract_words(line_dir_rotated="btt", char_dir_rotated="...") by trial, or turn such words round where upright is False; MuPDF for heads.
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
page.drawString(50, 700, "City")
for left, head in ((150, "Output"), (200, "Growth")):
    page.saveState()
    page.translate(left, 690)
    page.rotate(90)
    page.drawString(0, 0, head)
    page.restoreState()
for left, words in ((50, "Chengdu"), (140, "4000"), (190, "8.5")):
    page.drawString(left, 650, words)
page.save()

with pdfplumber.open("a.pdf") as file:
    texts = {"pdfplumber": file.pages[0].extract_text()}
    words = [(word["text"], word["upright"]) for word in file.pages[0].extract_words()]
texts["pypdf"] = pypdf.PdfReader("a.pdf").pages[0].extract_text()
texts["pdfium"] = pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_bounded()
texts["mupdf"] = pymupdf.open("a.pdf")[0].get_text()
print(texts, words)
backwards = "tuptuO" in texts["pdfplumber"] and "htworG" in texts["pdfplumber"] and ("tuptuO", False) in words
right = all("Output\nGrowth" in texts[name] for name in ("pypdf", "mupdf"))
raise SystemExit(0 if backwards and right and "OutputGrowth" in texts["pdfium"] else 1)
PY
