#!/usr/bin/env bash
# What: Latin words of a Chinese plan with a hyphen that happens to end a printed line (Micro-|LED, 5G-|A, 2025-|2027), drawn by reportlab, read with
#   pypdfium2, pdfplumber and pypdf.
# Guess: pypdfium2 gives the hyphen and the line end back, as the others do.
# Seen: behind a letter pypdfium2 5.15.2 gives neither: get_text_range() has U+FFFE in their place, get_text_bounded() U+0002, and the two lines are one,
#   also where a 汉字 follows (AI-|赋能) or stands on both sides (集群-|培育). Between digits (2025-|2027) hyphen and line end are both there. pdfplumber and pypdf keep all.
# Expected: one answer for one drawn sign; a reader that drops U+FFFE as rubbish turns Micro-LED into MicroLED and 5G-A into 5GA, other goods altogether.
# Instead: read U+FFFE and U+0002 as the hyphen that stood on the page; a plan hyphenates no words, so it is no mark of a parted one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check reportlab==4.4.4 pypdfium2==5.15.2 pdfplumber==0.11.10 pypdf==7.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pdfplumber
import pypdf
import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

LINES = ["重点发展 Micro-", "LED 显示、5G-", "A 通信，AI-", "赋能，集群-", "培育，期限 2025-", "2027 年。"]
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
page = canvas.Canvas("plan.pdf")
page.setFont("STSong-Light", 14)
for number, line in enumerate(LINES):
    page.drawString(72, 700 - 22 * number, line)
page.save()

typed = "\n".join(LINES)
text = pypdfium2.PdfDocument("plan.pdf")[0].get_textpage()
ranged = text.get_text_range().replace("\r\n", "\n")
bounded = text.get_text_bounded().replace("\r\n", "\n")
plumbed = pdfplumber.open("plan.pdf").pages[0].extract_text()
plain = pypdf.PdfReader("plan.pdf").pages[0].extract_text().rstrip("\n")
for name, read in (("pypdfium2 range", ranged), ("pypdfium2 bounded", bounded), ("pdfplumber", plumbed), ("pypdf", plain)):
    print(f"{name}: {read!r}")

joined = "重点发展 Micro?LED 显示、5G?A 通信，AI?赋能，集群?培育，期限 2025-\n2027 年。"
assert ranged == joined.replace("?", "\ufffe"), "pypdfium2 range reads otherwise"
assert bounded == joined.replace("?", "\x02"), "pypdfium2 bounded reads otherwise"
assert plumbed == typed and plain == typed, "pdfplumber or pypdf reads otherwise"
PY
