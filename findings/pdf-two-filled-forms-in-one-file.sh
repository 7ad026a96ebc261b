#!/usr/bin/env bash
# What: two returns of enterprises on one PDF form, output 4000 and 5000, put into one file by pypdf, pikepdf and PyMuPDF, and their fields read by name.
# Guess: the values of the second form are lost.
# Seen: half right: both values are in the file, in two fields of one name, which the standard takes for one field; read by name (pypdf's get_form_text_fields) there is one return: 5000 after pypdf, 4000 after pikepdf. PyMuPDF renames the second
#   to "output [20]" or the like.
# Expected: a new name for the second field, or an error.
# Instead: read each form before merging; or rename: PdfReader.add_form_topname("a") on each reader, or PyMuPDF.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pypdf==7.1.1 pikepdf==10.18.0 pymupdf==2.0 reportlab==5.1.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pikepdf
import pymupdf
import pypdf
from reportlab.pdfgen import canvas

for name, value in (("a.pdf", "4000"), ("b.pdf", "5000")):
    form = canvas.Canvas(name)
    form.drawString(50, 700, "output")
    form.acroForm.textfield(name="output", value=value, x=100, y=600, width=200, height=20)
    form.save()
writer = pypdf.PdfWriter()
for name in ("a.pdf", "b.pdf"):
    writer.append(name)
writer.write("pypdf.pdf")
with pikepdf.open("a.pdf") as one, pikepdf.open("b.pdf") as other:
    one.pages.extend(other.pages)
    one.save("pikepdf.pdf")
document = pymupdf.open("a.pdf")
document.insert_pdf(pymupdf.open("b.pdf"))
document.save("pymupdf.pdf")
named = {name: pypdf.PdfReader(f"{name}.pdf").get_form_text_fields() for name in ("pypdf", "pikepdf", "pymupdf")}
there = [[field.get_object().get("/V") for page in pypdf.PdfReader(f"{name}.pdf").pages for field in page["/Annots"]] for name in ("pypdf", "pikepdf")]
print(named, "in the file", there)
stands = named["pypdf"] == {"output": "5000"} and named["pikepdf"] == {"output": "4000"} and len(named["pymupdf"]) == 2
raise SystemExit(0 if stands and there == [["4000", "5000"]] * 2 else 1)
PY
