#!/usr/bin/env bash
# What: an area hatched by an SVG pattern (protection zones, planned sites), turned into PDF by svglib and reportlab, and into PNG by cairosvg.
# Guess: svglib leaves the hatching out; cairosvg ignores patternTransform, so that slanting lines stand upright.
# Seen: the first half: the area is blank in the PDF, and its red outline stays; no error. The second half was wrong: cairosvg draws slanting lines.
# Expected: the hatching, or an exception, since a zone without its hatching is another zone of the legend.
# Instead: cairosvg, resvg or weasyprint; for svglib draw the lines of a hatching as paths cut to the area (shapely).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check svglib==2.3.2 reportlab==5.1.0 pypdfium2==5.15.2 cairosvg==2.9.1 pillow==13.0.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

import cairosvg
import numpy as np
import pypdfium2
from PIL import Image
from reportlab.graphics import renderPDF
from svglib.svglib import svg2rlg

line = '<line x1="0" y1="0" x2="0" y2="8" stroke="#0000ff" stroke-width="4"/>'
pattern = f'<defs><pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">{line}</pattern></defs>'
zone = '<rect x="20" y="20" width="160" height="160" fill="url(#h)" stroke="#ff0000" stroke-width="3"/>'
svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><rect width="200" height="200" fill="#ffffff"/>{pattern}{zone}</svg>'


def counted(picture):
    a = np.asarray(picture.convert("RGB")).astype(int)
    blue, red = (a[..., 2] > 180) & (a[..., 0] < 80), (a[..., 0] > 180) & (a[..., 2] < 80)
    slanting = len({int(row.argmax()) for row in blue[60:68]}) > 3
    return int(blue.sum()), int(red.sum()), slanting


renderPDF.drawToFile(svg2rlg(io.BytesIO(svg.encode())), "a.pdf")
first = counted(pypdfium2.PdfDocument("a.pdf")[0].render(scale=1).to_pil())
second = counted(Image.open(io.BytesIO(cairosvg.svg2png(svg.encode()))))
print("blue, red, slanting: svglib", first, "cairosvg", second)
raise SystemExit(0 if first[0] == 0 and first[1] > 500 and second[0] > 3000 and second[2] else 1)
PY
