#!/usr/bin/env bash
# What: a slide with two text boxes, the first of which holds a formula (≥8.5% in PowerPoint's box for formulas, so that PowerPoint wraps the whole box in mc:AlternateContent), by python-pptx, markitdown and MuPDF.
# Guess: python-pptx and markitdown lose the whole box, its plain words too.
# Seen: held (python-pptx 1.0.2, markitdown 0.1.9): one shape of two is found; 规上工业增加值增长 is gone with its figure. MuPDF 2.0 reads the box twice, once as it is and once as the fallback for older programs.
# Expected: the shape of mc:Choice or of mc:Fallback.
# Instead: look for mc:AlternateContent in slide.shapes._spTree, and read a:t and m:t below its mc:Choice.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-pptx==1.0.2 markitdown[pptx]==0.1.9 pymupdf==2.0 lxml
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import copy

import markitdown
import pptx
import pymupdf
from lxml import etree
from pptx.util import Cm

show = pptx.Presentation()
slide = show.slides.add_slide(show.slide_layouts[6])
for top, text in ((1, "规上工业增加值增长"), (5, "第二段")):
    slide.shapes.add_textbox(Cm(1), Cm(top), Cm(8), Cm(2)).text_frame.text = text
box = slide.shapes[0]._element
plain = copy.deepcopy(box)
formula = (
    '<a14:m xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"><m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
    "<m:oMath><m:r><m:t>≥8.5%</m:t></m:r></m:oMath></m:oMathPara></a14:m>"
)
box.find(".//{http://schemas.openxmlformats.org/drawingml/2006/main}p").append(etree.fromstring(formula))
either = etree.fromstring(
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"/><mc:Fallback/></mc:AlternateContent>'
)
box.getparent().replace(box, either)
either[0].append(box)
either[1].append(plain)
show.save("a.pptx")
shapes = [shape.text_frame.text for shape in pptx.Presentation("a.pptx").slides[0].shapes]
text = markitdown.MarkItDown().convert("a.pptx").text_content
third = pymupdf.open("a.pptx")[0].get_text()
print(shapes, repr(text), repr(third))
raise SystemExit(0 if shapes == ["第二段"] and "规上" not in text and "第二段" in text and third.count("规上工业增加值增长") == 2 else 1)
PY
