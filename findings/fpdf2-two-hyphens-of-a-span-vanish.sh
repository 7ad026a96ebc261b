#!/usr/bin/env bash
# What: spans of years and sizes as they are typed (2021--2025年, 60**24**12) in text that fpdf2 sets with markdown=True, which is its way to bold words.
# Guess: two hyphens are its mark for underlined text, so that of 2021--2025 … 2026--2035 both lose theirs.
# Seen: more than guessed (fpdf2 2.8.9): the hyphens are gone, and what stands between the two spans is underlined: "Plan 20212025, outlook 20262035". One span alone, with no second pair of hyphens to close the mark, prints 20212025 as well.
#   60**24**12 prints 602412. In Markdown itself two hyphens are two hyphens.
# Expected: marks only where a word begins or ends, as in Markdown.
# Instead: an en dash (–) in spans, × in sizes, a backslash before the marks of text that is not one's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check fpdf2==2.8.9 pypdf==7.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io

from fpdf import FPDF
from pypdf import PdfReader


def printed(text):
    page = FPDF()
    page.add_page()
    page.set_font("Helvetica", size=12)
    page.multi_cell(0, None, text, markdown=True)
    return PdfReader(io.BytesIO(bytes(page.output()))).pages[0].extract_text().strip()


two, one, size, dash = printed("Plan 2021--2025, outlook 2026--2035"), printed("Plan 2021--2025"), printed("60**24**12 m"), printed("Plan 2021\\--2025, outlook 2026\\--2035")
print(two, "|", one, "|", size, "|", dash)
raise SystemExit(0 if two == "Plan 20212025, outlook 20262035" and one == "Plan 20212025" and size == "602412 m" and dash == "Plan 2021--2025, outlook 2026--2035" else 1)
PY
