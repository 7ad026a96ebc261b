#!/usr/bin/env bash
# What: a ruled table with 1,234.5 and 8.5 and -0.6 in a PDF (Helvetica and Times, two sizes), read with find_tables of PyMuPDF: extract(), to_pandas(), to_markdown(), beside the page's text.
# Guess: another one (that unshaded rows are lost, which is wrong). While trying it figures came apart; guessed then: whatever the font and size.
# Seen: held for Latin fonts (PyMuPDF 2.0): extract() and to_pandas() give "1 234 5" or "12345" with ", ." in a line of its own, "85" for 8.5, "06" for -0.6, in silence; point, comma and minus are taken for another line since their boxes are low. What looks like a number is ten times too large. to_markdown() writes 8.5 (but for heads), get_text() as well. In the built-in Chinese font (china-s) the cells are right.
# Expected: 8.5.
# Instead: take the words by page.get_text("words", clip=cell); or pdfplumber.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pymupdf==2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pymupdf

figures = ["1,234.5", "8.5", "-0.6", "2.1"]


def cells(font, size):
    paper = pymupdf.open()
    page = paper.new_page()
    for row, figure in enumerate(figures):
        for column, text in enumerate(["a", figure]):
            page.draw_rect((40 + column * 100, 40 + row * 20, 140 + column * 100, 60 + row * 20))
            page.insert_text((44 + column * 100, 54 + row * 20), text, fontname=font, fontsize=size)
    page = pymupdf.open(stream=paper.tobytes())[0]
    table = page.find_tables().tables[0]
    read = [row[-1] for row in table.extract()]
    return read, figures[1] in table.to_markdown(), all(figure in page.get_text() for figure in figures)


seen = {(font, size): cells(font, size) for font, size in [("helv", 12), ("helv", 9), ("tiro", 10.5), ("china-s", 10.5)]}
for key, value in seen.items():
    print(key, value)
torn = [read for (font, _), (read, _, _) in seen.items() if font != "china-s"]
right = all(markdown and text for _, markdown, text in seen.values())
raise SystemExit(0 if all(not set(read) & set(figures) for read in torn) and seen["helv", 9][0][1].split()[0] == "85" and seen["china-s", 10.5][0] == figures and right else 1)
PY
