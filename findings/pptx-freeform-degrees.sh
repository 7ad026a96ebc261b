#!/usr/bin/env bash
# What: a region drawn as a freeform by python-pptx straight from its longitudes and latitudes, and a Chinese font set by font.name.
# Guess: the shape is 0.4 cm wide at 1 cm per degree; the font is that of the Chinese text.
# Seen: the guess was wrong twice: vertices are rounded to whole numbers before the scale is applied, so a ring from 104.0 to 104.4 has width
#   and height 0, and one from 104.2 to 104.9 becomes a full degree. font.name writes a:latin only; the 汉字 keep the theme's font.
# Expected: rounding after scaling; a:ea set too, or a property for it.
# Instead: scale to EMU before build_freeform(scale=1), or write a:custGeom; add <a:ea typeface="…"/> to the run's properties.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-pptx==1.0.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pptx import Presentation
from pptx.util import Cm

deck = Presentation()
slide = deck.slides.add_slide(deck.slide_layouts[6])


def size(west, east, scale):
    builder = slide.shapes.build_freeform(west * (1 if scale > 1 else Cm(1)), 0, scale=scale)
    unit = 1 if scale > 1 else Cm(1)
    builder.add_line_segments([(east * unit, 0), (east * unit, (east - west) * unit)], close=True)
    shape = builder.convert_to_shape()
    return round(shape.width / Cm(1), 2), round(shape.height / Cm(1), 2)


small, rounded, before = size(104.0, 104.4, Cm(1)), size(104.2, 104.9, Cm(1)), size(104.0, 104.4, 1.0)
run = slide.shapes.add_textbox(0, 0, Cm(5), Cm(1)).text_frame.paragraphs[0].add_run()
run.text, run.font.name = "成都", "微软雅黑"
tags = [child.tag.split("}")[1] for child in run._r.rPr]
print("cm by degrees", small, rounded, "scaled before", before, "font tags", tags)
raise SystemExit(0 if small == (0, 0) and rounded == (1, 1) and before == (0.4, 0.4) and tags == ["latin"] else 1)
PY
