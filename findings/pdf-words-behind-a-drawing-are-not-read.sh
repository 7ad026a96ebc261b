#!/usr/bin/env bash
# What: a PDF that says beside a drawing what it means (/ActualText, as programs for text and accessible PDFs write it): a fraction drawn as 1 over 3 (1/3), 10 with a raised 4 (^4), a sign x drawn for >=; by four readers.
# Guess: pypdf, pdfplumber and pdfium read 13, PyMuPDF 1/3.
# Seen: half: pypdf 7.1.1 reads share 13, area 104, growth x 8.5%, pdfplumber 0.11.10 the same figures with the halves of the fraction in two lines. pypdfium2 5.15.2 reads 1/3, 10^4 and >=, where the guess was wrong. PyMuPDF 2.0 reads 1/3 and >= but 104, with the same mark in the same page.
# Expected: what the file says that it means.
# Instead: pdfium; or look for ActualText in the page and do not trust figures near it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pypdf==7.1.1 pdfplumber==0.11.10 pymupdf==2.0 pypdfium2==5.15.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io

import pdfplumber
import pymupdf
import pypdf
import pypdfium2


def paper(content, turned=0):
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Rotate {turned} /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    parts = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, f"<< /Length {len(content)} >>\nstream\n{content}\nendstream", font]
    text, places = "%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{part}\nendobj\n"
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    return (text + f"xref\n0 6\n0000000000 65535 f \n{rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n").encode()


def texts(data):
    read = {
        "pypdf": pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text(),
        "pdfplumber": pdfplumber.open(io.BytesIO(data)).pages[0].extract_text(),
        "PyMuPDF": pymupdf.open(stream=data)[0].get_text(),
        "pdfium": pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range(),
    }
    return {name: " ".join(text.split()) for name, text in read.items()}


mark = "/Span << /ActualText ({}) >> BDC {} EMC"
fraction = mark.format("1/3", "5 Ts /F1 7 Tf (1) Tj -4 -5 Td -3 Ts (3) Tj")
raised = mark.format("^4", "5 Ts /F1 7 Tf (4) Tj")
first = texts(paper(f"BT /F1 12 Tf 20 150 Td (share ) Tj {fraction} 0 Ts /F1 12 Tf ( of output) Tj ET"))
second = texts(paper(f"BT /F1 12 Tf 20 150 Td (area 10) Tj {raised} 0 Ts /F1 12 Tf ( m2, growth ) Tj {mark.format('>=', '(x) Tj')} ( 8.5%) Tj ET"))
for name in first:
    print(name, "|", first[name], "|", second[name])
plain = "area 104 m2, growth x 8.5%"
good = "1/3" in first["pdfium"] and "10^4" in second["pdfium"].replace(" ", "") and ">=" in second["pdfium"] and "1/" in first["PyMuPDF"] and second["PyMuPDF"] == "area 104 m2, growth >= 8.5%"
raise SystemExit(0 if first["pypdf"] == "share 13 of output" and "1/3" not in first["pdfplumber"] and second["pypdf"] == second["pdfplumber"] == plain and good else 1)
PY
