#!/usr/bin/env bash
# What: a Chinese sentence with figures set by reportlab with wordWrap="CJK", which it needs so that Chinese breaks at all.
# Guess: a line can end within a number.
# Seen: so it is: 12345. ends a line and 6亿元 begins the next; an opening bracket stands at a line end as well. In a narrow column 产值达到12345.6亿元 can be read as
#   two figures, by people and by readers of the PDF.
# Expected: digits, point and decimals stay together, （ goes to the next line.
# Instead: set Chinese with typst or weasyprint; in reportlab put each figure in an unbreakable box or check the lines for digits on both sides of a break.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check reportlab==5.1.0 pypdfium2==5.15.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import re

import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
style = ParagraphStyle("body", fontName="STSong-Light", fontSize=12, leading=16, wordWrap="CJK")
words = "到二〇二七年全市规模以上工业总产值达到12345.6亿元，年均增长8.5%，新增2026家高新技术企业（含中小企业）。"
SimpleDocTemplate("a.pdf", pagesize=(250, 400)).build([Paragraph(words, style)])
lines = pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_range().split("\r\n")
split = [(a, b) for a, b in zip(lines, lines[1:]) if re.search(r"[\d.]$", a) and re.match(r"\d", b)]
bracket = [line for line in lines if line.endswith("（")]
print(lines)
raise SystemExit(0 if split == [("总产值达到12345.", "6亿元，年均增长")] and bracket else 1)
PY
