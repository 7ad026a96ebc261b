#!/usr/bin/env bash
# What: a map label with a white halo in SVG (stroke 6 wide, paint-order="stroke" so that it lies below the letters), by four renderers.
# Guess: weasyprint, cairosvg and svglib do not know paint-order, so the halo covers the letters.
# Seen: right for weasyprint and cairosvg: the name vanishes altogether, not a dark point is left, and no warning is given. Wrong for svglib, which knows it, as
#   resvg (and typst, which uses it) does.
# Expected: letters over their halo, as every browser paints them.
# Instead: write the text twice, first with the stroke, then without; that is right everywhere.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check weasyprint==70.0 cairosvg==2.9.1 svglib==2.3.2 resvg-py==0.5.0 pypdfium2==5.15.2 pillow==13.0.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

import cairosvg
import numpy as np
import pypdfium2
import resvg_py
import weasyprint
from PIL import Image
from reportlab.graphics import renderPDF
from svglib.svglib import svg2rlg

at = 'x="20" y="120" font-family="DejaVu Sans, sans-serif" font-size="40"'
halo = f'<text {at} fill="#000000" stroke="#ffffff" stroke-width="9" paint-order="stroke">Chengdu</text>'
twice = f'<text {at} fill="#ffffff" stroke="#ffffff" stroke-width="9">Chengdu</text><text {at} fill="#000000">Chengdu</text>'


def dark(picture):
    return int((np.asarray(picture.convert("RGB")).sum(axis=2) < 200).sum())


def of_pdf(name):
    return pypdfium2.PdfDocument(name)[0].render(scale=1).to_pil()


def drawn(inner):
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="#ffffff"/>{inner}</svg>'
    found = {"cairosvg": dark(Image.open(io.BytesIO(cairosvg.svg2png(svg.encode()))))}
    weasyprint.HTML(string=f"<style>@page{{size:400px 200px;margin:0}}body{{margin:0}}</style>{svg}").write_pdf("w.pdf")
    renderPDF.drawToFile(svg2rlg(io.BytesIO(svg.encode())), "s.pdf")
    found |= {"weasyprint": dark(of_pdf("w.pdf")), "svglib": dark(of_pdf("s.pdf"))}
    return found | {"resvg": dark(Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg)))))}


one, two = drawn(halo), drawn(twice)
print("dark points with paint-order", one, "| written twice", two)
raise SystemExit(0 if one["cairosvg"] == one["weasyprint"] == 0 and min(one["svglib"], one["resvg"], *two.values()) > 300 else 1)
PY
