#!/usr/bin/env bash
# What: 金属材料 written by PyMuPDF (insert_text) with Noto Serif SC from a file, and searched in the PDF.
# Guess: some writer of PDF turns 工 into the radical ⼯, so that a search for 工业 finds nothing: seven writers, three readers.
# Seen: half right: weasyprint, matplotlib, fpdf2, cairosvg, typst and MuPDF's own insert_htmlbox are clean; insert_text writes U+F90A for 金 (U+91D1) and U+F9BE for 料, since the font has one glyph for both codes and the
#   table back takes the other. Every reader (PyMuPDF, pdfium, pypdf) gives these: a search for 金属 finds nothing, a join by name fails; every blank comes back as U+00A0.
# Expected: the code that was handed in.
# Instead: insert_htmlbox; when reading, fold signs of U+F900 to U+FAFF and U+2E80 to U+2FDF with unicodedata.normalize("NFKC", ...) before searching.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pymupdf==2.0 pypdfium2==5.15.2 pylopdf-fonts-zh-cn==0.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pathlib
import unicodedata

import pylopdf_fonts_zh_cn
import pymupdf
import pypdfium2

font = next(pathlib.Path(pylopdf_fonts_zh_cn.__path__[0]).glob("NotoSerifSC-Regular.*"))
document = pymupdf.open()
page = document.new_page()
page.insert_font(fontname="song", fontfile=str(font))
page.insert_text((50, 100), "金属材料 化工", fontname="song")
document.save("out.pdf")
read = {
    "pymupdf": pymupdf.open("out.pdf")[0].get_text().strip(),
    "pdfium": pypdfium2.PdfDocument("out.pdf")[0].get_textpage().get_text_bounded().strip(),
}
found = pymupdf.open("out.pdf")[0].search_for("金属材料")
print({name: [hex(ord(sign)) for sign in text] for name, text in read.items()}, "hits", len(found))
same = all("金属" not in text and unicodedata.normalize("NFKC", text) == "金属材料 化工" for text in read.values())
raise SystemExit(0 if same and all(text.startswith("\uf90a") for text in read.values()) else 1)
PY
