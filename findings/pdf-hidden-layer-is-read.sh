#!/usr/bin/env bash
# What: a plan sheet as PDF with two layers (optional content): the draft of 2023, switched off, says 4000 mu, that of 2025 says 5000 mu.
# Guess: pdfplumber, pypdf and pdfium read both, MuPDF what is seen.
# Seen: held: three readers give both figures one below the other as equals; a viewer and a print show one. MuPDF follows the layers.
# Expected: what the page shows, or the name of the layer with each word.
# Instead: look for /OCProperties in the catalogue (pypdf: reader.root_object) and its list /D /OFF; read such files with MuPDF, or print them to PDF first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pdfplumber==0.11.10 pypdf==7.1.1 pypdfium2==5.15.2 pymupdf==2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pdfplumber
import pymupdf
import pypdf
import pypdfium2

document = pymupdf.open()
page = document.new_page()
for name, is_on, words, height in (("2023", False, "4000 mu", 100), ("2025", True, "5000 mu", 130)):
    page.insert_text((50, height), words, oc=document.add_ocg(name, on=is_on))
document.save("a.pdf")

with pdfplumber.open("a.pdf") as file:
    texts = {"pdfplumber": file.pages[0].extract_text()}
reader = pypdf.PdfReader("a.pdf")
texts["pypdf"] = reader.pages[0].extract_text()
texts["pdfium"] = pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_bounded()
texts["mupdf"] = pymupdf.open("a.pdf")[0].get_text()
off = [layer.get_object()["/Name"] for layer in reader.root_object["/OCProperties"]["/D"]["/OFF"]]
print(texts, off)
both = all("4000" in texts[name] and "5000" in texts[name] for name in ("pdfplumber", "pypdf", "pdfium"))
raise SystemExit(0 if both and "4000" not in texts["mupdf"] and off == ["2023"] else 1)
PY
