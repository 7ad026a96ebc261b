#!/usr/bin/env bash
# What: a figure that was corrected on the page: 4000 covered by a white patch and 5000 written over it, as is done with drafts that have no source any more; by four readers.
# Guess: all of them read both figures.
# Seen: held: pypdf 7.1.1 reads output 40005000, pdfplumber 0.11.10 output 45000000 (digit by digit from both, from left to right), PyMuPDF 2.0 and pypdfium2 5.15.2 4000 and 5000 apart. The page shows output 5000. A search for 4000 finds it.
# Expected: what is seen, or a mark that something lies below.
# Instead: compare with the picture of the page (render and look); two texts at one place are a sign.
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


data = paper("BT /F1 12 Tf 20 150 Td (output 4000) Tj ET 1 g 57 145 40 16 re f 0 g BT /F1 12 Tf 59 150 Td (5000) Tj ET")
read = texts(data)
print(read)
raise SystemExit(0 if read["pypdf"] == "output 40005000" and read["pdfplumber"] not in ("output 5000", "output 4000 5000") and all("4000" in read[name] and "5000" in read[name] and "40005000" not in read[name] for name in ("PyMuPDF", "pdfium")) else 1)
PY
