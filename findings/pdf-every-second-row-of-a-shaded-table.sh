#!/usr/bin/env bash
# What: a table without lines whose every second row is shaded, cell by cell, as office programs offer it (zebra), found by pdfplumber (extract_tables, its defaults).
# Guess: pdfplumber finds the shaded rows alone (and PyMuPDF too, which does not hold).
# Seen: held: pdfplumber 0.11.10 makes three tables of one row each of the shaded rows, and Chengdu and Deyang between them are in none, while extract_text has them. No word, and the figures that are there are right, so that a sum is too small.
# Expected: all rows, or no table.
# Instead: extract_tables({"vertical_strategy": "text", "horizontal_strategy": "text"}), and compare the rows with the lines of the text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pdfplumber==0.11.10
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io

import pdfplumber


def paper(content):
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    parts = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, f"<< /Length {len(content)} >>\nstream\n{content}\nendstream", font]
    text, places = "%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{part}\nendobj\n"
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    return (text + f"xref\n0 6\n0000000000 65535 f \n{rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n").encode()


rows = [("city", "output"), ("Chengdu", "4000"), ("Mianyang", "1200"), ("Deyang", "900"), ("Guangyuan", "300")]
parts = []
for line, row in enumerate(rows):
    for column, text in enumerate(row):
        if line % 2 == 0:
            parts.append(f"0.9 g {20 + column * 100} {160 - line * 20} 100 20 re f 0 g")
        parts.append(f"BT /F1 11 Tf {26 + column * 100} {166 - line * 20} Td ({text}) Tj ET")
page = pdfplumber.open(io.BytesIO(paper("\n".join(parts)))).pages[0]
tables = page.extract_tables()
found = [row[0] for table in tables for row in table]
print(tables, page.extract_text())
raise SystemExit(0 if found == ["city", "Mianyang", "Guangyuan"] and all(row[0] in page.extract_text() for row in rows) else 1)
PY
