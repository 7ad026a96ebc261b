#!/usr/bin/env bash
# What: an application form as PDF with the field "4000" filled in, a comment "6000" put onto the page, and a figure crossed out with the marker of a viewer.
# Guess: pdfplumber, pypdf and pdfium leave out what stands in fields; MuPDF reads it.
# Seen: held: extract_text of the three gives the printed words only, so a form that is filled in reads as an empty one, without a word; MuPDF reads the field, and takes the
#   comment of a reviewer for text of the page too. None of the four tells that a figure is crossed out.
# Expected: values of fields in their place, comments apart, or a word that the page has both.
# Instead: pypdf's get_fields() for the values; page.annots (subtypes Widget, FreeText, StrikeOut) before one trusts the text; flatten forms before reading.
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

page = canvas.Canvas("form.pdf")
page.drawString(50, 700, "Output:")
page.acroForm.textfield(name="output", x=200, y=690, width=100, height=20, value="4000")
page.drawString(50, 650, "Land 5000 mu")
page.save()
document = pymupdf.open("form.pdf")
document[0].add_strikeout_annot(document[0].search_for("5000")[0])
document[0].add_freetext_annot((50, 300, 200, 330), "6000 mu")
document.save("a.pdf")

with pdfplumber.open("a.pdf") as file:
    texts = {"pdfplumber": file.pages[0].extract_text()}
reader = pypdf.PdfReader("a.pdf")
texts["pypdf"] = reader.pages[0].extract_text()
texts["pdfium"] = pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_bounded()
texts["mupdf"] = pymupdf.open("a.pdf")[0].get_text()
value = reader.get_fields()["output"]["/V"]
print(texts, value)
lost = all("4000" not in texts[name] and "6000" not in texts[name] and "5000" in texts[name] for name in ("pdfplumber", "pypdf", "pdfium"))
raise SystemExit(0 if lost and all(figure in texts["mupdf"] for figure in ("4000", "5000", "6000")) and value == "4000" else 1)
PY
