#!/usr/bin/env bash
# What: a page of a plan with a pale watermark all over it, 内部资料 1380 (the number of the copy), turned by 20 degrees, as documents are handed out for comments, by pdfplumber, MuPDF, pypdf and pdfium.
# Guess: pdfplumber mixes its digits into the figures of lines, others keep it apart.
# Seen: held (pdfplumber 0.11.10, pymupdf 2.0, pypdf 7.1.1, pypdfium2 5.15.2): in pdfplumber 产值分别达到2500亿元 becomes 达 38到02500亿元, and a line begins 1380到2025年. MuPDF joins the latter too once it is asked to sort. pypdf and pdfium, MuPDF by default, put
#   the watermark behind or before the text.
# Expected: characters of another size and direction in lines of their own.
# Instead: page.filter(lambda one: one["object_type"] != "char" or one["matrix"][1] == 0) before extract_text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pdfplumber==0.11.10 pymupdf==2.0 pypdf==7.1.1 pypdfium2==5.15.2 reportlab==5.1.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pdfplumber
import pymupdf
import pypdf
import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

lines = ["到2025年，全市规模以上工业总产值达到4000亿元，年均增长8%。", "到2030年，产值达到6500亿元，建成12个园区，集聚企业300家。", "绵阳市、德阳市产值分别达到2500亿元、1800亿元。"] * 6
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
sheet = Canvas("a.pdf", pagesize=(595, 842))
sheet.setFont("STSong-Light", 12)
for row, line in enumerate(lines):
    sheet.drawString(72, 750 - row * 20, line)
sheet.setFillGray(0.85)
sheet.setFont("STSong-Light", 14)
for x in range(0, 600, 150):
    for y in range(0, 842, 110):
        sheet.saveState()
        sheet.translate(x, y)
        sheet.rotate(20)
        sheet.drawString(0, 0, "内部资料 1380")
        sheet.restoreState()
sheet.save()
page = pdfplumber.open("a.pdf").pages[0]
texts = {
    "pdfplumber": page.extract_text(),
    "MuPDF sorted": pymupdf.open("a.pdf")[0].get_text(sort=True),
    "MuPDF": pymupdf.open("a.pdf")[0].get_text(),
    "pypdf": pypdf.PdfReader("a.pdf").pages[0].extract_text(),
    "pdfium": pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_range(),
}
level = page.filter(lambda one: one["object_type"] != "char" or one["matrix"][1] == 0).extract_text().split("\n")
mixed = {name: [line.strip() for line in text.split("\n") if "1380到" in line or "02500" in line] for name, text in texts.items()}
print(mixed, level[:3])
stands = any("02500亿元" in line for line in mixed["pdfplumber"]) and any("1380到2025年" in line for line in mixed["pdfplumber"]) and mixed["MuPDF sorted"]
raise SystemExit(0 if stands and not mixed["MuPDF"] and not mixed["pypdf"] and not mixed["pdfium"] and level == lines else 1)
PY
