#!/usr/bin/env bash
# What: a sheet of regions with their codes as numbers, one of which has none yet, turned into Markdown by markitdown.
# Guess: codes become 510100.0 as soon as one is missing, and gaps NaN.
# Seen: held (markitdown 0.1.9 with pandas 3.1.1): 510100.0, while without the gap codes stay whole; a gap reads NaN, which no sheet says and which is a word to whoever reads the text. Empty heads are Unnamed: 3.
# Expected: what the cells hold: 510100, and nothing.
# Instead: read the sheet with openpyxl and write the table oneself, or fill gaps first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check markitdown[xlsx]==0.1.9 openpyxl==3.1.5 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import markitdown
import openpyxl

seen = []
for code in (510700, None):
    book = openpyxl.Workbook()
    for row in (["地区", "代码", "企业", None], ["成都", 510100, 300, "注"], ["绵阳", code, 20, None]):
        book.active.append(row)
    book.save("a.xlsx")
    seen.append(markitdown.MarkItDown().convert("a.xlsx").text_content)
print("\n".join(seen))
raise SystemExit(0 if "510100 |" in seen[0] and "510100.0" in seen[1] and "| NaN" in seen[1] and "Unnamed: 3" in seen[1] else 1)
PY
