#!/usr/bin/env bash
# What: python-pptx's fit_text(), which chooses the largest size at which a text fits its box, on Chinese text.
# Guess: it breaks lines at blanks only, so a Chinese sentence counts as one word and comes out tiny.
# Seen: it raises TypeError (cannot unpack non-iterable NoneType object) as soon as the sentence is wider than the box at the smallest size
#   tried; an English sentence of 61 letters is set at 15 pt. Zero-width spaces do not help; a blank after each character does.
# Expected: breaks between characters, as PowerPoint makes them.
# Instead: measure with the font and wrap by width oneself, or fit a copy with blanks between the characters and take over its size.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-pptx==1.0.2 pylopdf-fonts-zh-cn==0.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pathlib

import pylopdf_fonts_zh_cn
from pptx import Presentation
from pptx.util import Cm

font = str(pathlib.Path(pylopdf_fonts_zh_cn.__file__).parent / "NotoSansSC-Regular.otf")
deck = Presentation()
slide = deck.slides.add_slide(deck.slide_layouts[6])


def size(text):
    frame = slide.shapes.add_textbox(0, 0, Cm(5), Cm(3)).text_frame
    frame.text = text
    try:
        frame.fit_text(font_family="Noto Sans SC", max_size=24, font_file=font)
    except TypeError as error:
        return f"TypeError: {error}"
    return frame.paragraphs[0].runs[0].font.size.pt


chinese = "强化成都市德阳市乐山市宜宾市达州市广安市雅安市水泥产业"
found = size(chinese), size("\u200b".join(chinese)), size(" ".join(chinese)), size("cluster of cement and building ceramics in Chengdu and Deyang")
print(found)
raise SystemExit(0 if all(str(text).startswith("TypeError") for text in found[:2]) and found[2] > 1 and found[3] == 15 else 1)
PY
