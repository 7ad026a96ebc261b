#!/usr/bin/env bash
# What: a plot 8 m wide on a plan of 40 m in SVG whose viewBox is in metres: counted from 0, in metres of a zone (512,345), and with the number of the zone before them (39,512,345, as many of China's plans have them), by resvg and cairosvg.
# Guess: resvg reckons with 32 bits, so that the plot is drawn up to 2 m off.
# Seen: worse (resvg-py 0.5.0, cairosvg 2.9.1): of 400 pixels the plot fills those from 110 to 189. With the number of the zone resvg draws it from 96 to 399, at nearly four times its width, over its neighbours; without it, right. cairosvg is right each time.
# Expected: room for eight digits before the point, or an error.
# Instead: subtract an origin before writing SVG and say it in the file (a comment, a data attribute).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check resvg-py==0.5.0 cairosvg==2.9.1 pillow==13.0.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io

import cairosvg
import numpy as np
import resvg_py
from PIL import Image


def columns(png):
    dark = (np.array(Image.open(io.BytesIO(bytes(png))).convert("L")) < 128).any(axis=0)
    return [int(value) for value in np.flatnonzero(dark)[[0, -1]]]


seen = {}
for east in (0, 512345, 39512345):
    left, right = east + 11, east + 19
    plan = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="{east} 0 40 40"><rect x="{east}" width="40" height="40" fill="white"/>'
        f'<path d="M{left} 10 L{right} 10 L{right} 30 L{left} 30 Z" fill="black"/></svg>'
    )
    seen[east] = columns(resvg_py.svg_to_bytes(svg_string=plan)), columns(cairosvg.svg2png(bytestring=plan.encode()))
print(seen)
right = [110, 189]
stands = seen[0] == (right, right) and seen[512345] == (right, right) and seen[39512345][1] == right
raise SystemExit(0 if stands and seen[39512345][0][1] > 300 else 1)
PY
