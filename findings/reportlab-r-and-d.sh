#!/usr/bin/env bash
# What: R&D 3.5% (R&D经费投入强度, an indicator of every plan) and <5亿元 as the text of a reportlab Paragraph.
# Guess: <5亿元 is taken for a tag and lost.
# Seen: the guess was wrong: <5 stays, as does a lone &. But R&D prints as R&D; with a semicolon that nobody wrote, since &D is taken for an entity without its end; before 汉字 the
#   same. No error.
# Expected: the text as it is, or an error as for <b> without its end.
# Instead: xml.sax.saxutils.escape on every text before Paragraph.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check reportlab==5.1.0 pypdfium2==5.15.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
style = ParagraphStyle("body", fontName="STSong-Light", fontSize=12, leading=16)


def printed(words):
    SimpleDocTemplate("a.pdf").build([Paragraph(words, style)])
    return pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_range()


found = {words: printed(words) for words in ("R&D 3.5%", "R&D经费", "<5亿元", "A & B")}
mended = printed(escape("R&D 3.5%"))
print(found, "escaped:", mended)
raise SystemExit(0 if found["R&D 3.5%"] == "R&D; 3.5%" and found["<5亿元"] == "<5亿元" and found["A & B"] == "A & B" and mended == "R&D 3.5%" else 1)
PY
