#!/usr/bin/env bash
# What: a text of 45 signs put by PyMuPDF into a box for some 30 (page.insert_textbox, as captions, notes and sheets of maps are filled), and the same by insert_htmlbox.
# Guess: what does not fit is not written, none of it; only the return value tells.
# Seen: held: the page stays blank, not even the first line is there; the call returns -40.5 and raises nothing. insert_htmlbox makes the letters smaller until all fits, without a limit unless scale_low is set.
# Expected: what fits is written, or an error.
# Instead: check that the result is not below 0; or insert_htmlbox with scale_low=0.7 and the same check.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pymupdf==2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pymupdf

text = "成渝地区双城经济圈产业集群规划" * 3
page = pymupdf.open().new_page()
left = page.insert_textbox((50, 50, 200, 70), text, fontname="china-s", fontsize=11)
read = page.get_text()
room = page.insert_textbox((50, 150, 200, 300), text, fontname="china-s", fontsize=11)
print("returned", left, repr(read), "with room", room, len(page.get_text().replace("\n", "")), "of", len(text))
raise SystemExit(0 if left < 0 and read == "" and room > 0 and len(page.get_text().replace("\n", "")) == len(text) else 1)
PY
