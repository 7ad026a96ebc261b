#!/usr/bin/env bash
# What: a line end in the source of a typst document between two 汉字, with lang: "zh" set.
# Guess: typst sets nothing there, since Chinese has no blanks between words.
# Seen: the guess was wrong: a blank is set (建 材 in the page and in its text); the same string passed as a value
#   (sys.inputs) is broken into two lines there: one text, two other looks, neither the one wanted.
# Expected: no blank between two 汉字, as CSS and Word have it.
# Instead: join the lines before handing text over: re.sub(r"(?<=[\u2e80-\u9fff，。、])\n(?=[\u2e80-\u9fff])", "", text).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pylopdf-fonts-zh-cn==0.1.1 pypdfium2==5.15.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pathlib
import re

import pylopdf_fonts_zh_cn
import pypdfium2
import typst

fonts = str(pathlib.Path(pylopdf_fonts_zh_cn.__file__).parent)
text = "支持德阳市发展建\n材产业"


def width(source):
    head = '#set page(width: auto, height: auto, margin: 0pt)\n#set text(font: "Noto Sans SC", lang: "zh", size: 10pt)\n'
    pathlib.Path("plan.typ").write_text(head + source, encoding="utf-8")
    page = pypdfium2.PdfDocument(typst.compile("plan.typ", font_paths=[fonts], ignore_system_fonts=True, sys_inputs={"t": text}))[0]
    return round(page.get_size()[0], 1), page.get_textpage().get_text_range()


broken, value = width(text), width("#sys.inputs.t")
joined = width(re.sub(r"(?<=[\u2e80-\u9fff])\n(?=[\u2e80-\u9fff])", "", text))
print("line end in the source", broken, "| in a value", value, "| joined", joined)
raise SystemExit(0 if value[0] < joined[0] == 110.0 < broken[0] and " " in broken[1] and " " not in joined[1] else 1)
PY
