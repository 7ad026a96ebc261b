#!/usr/bin/env bash
# What: a table over two pages whose head is not repeated, read page by page with PyMuPDF's find_tables and to_pandas(), and put together.
# Guess: the first city of the second page becomes its head.
# Seen: held (PyMuPDF 2.0): the second frame has the columns Guangyuan and 300, so that pandas.concat puts new columns beside the old ones, and the city is in no row; a sum over output is too small. (An empty column Col1 stands between the others.) header.external is False and header.names says the same.
# Expected: heads by what the first page had, or numbers for columns.
# Instead: table.extract() and one's own head; a head whose second cell is a figure is none.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pymupdf==2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas as pd
import pymupdf

rows = [("city", "output"), ("Chengdu", "4000"), ("Mianyang", "1200"), ("Deyang", "900"), ("Guangyuan", "300"), ("Bazhong", "250"), ("Yibin", "2000"), ("Luzhou", "1100")]
paper = pymupdf.open()
for part in (rows[:4], rows[4:]):
    page = paper.new_page()
    for line, row in enumerate(part):
        for column, text in enumerate(row):
            page.draw_rect((40 + column * 100, 40 + line * 20, 140 + column * 100, 60 + line * 20))
            page.insert_text((44 + column * 100, 54 + line * 20), text)
frames = [page.find_tables().tables[0].to_pandas() for page in pymupdf.open(stream=paper.tobytes())]
whole = pd.concat(frames)
total = pd.to_numeric(whole["output"]).sum()
print(whole, total)
raise SystemExit(0 if list(frames[1].columns[[0, -1]]) == ["Guangyuan", "300"] and "Guangyuan" not in whole["city"].tolist() and total == 6100 else 1)
PY
