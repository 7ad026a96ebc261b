#!/usr/bin/env bash
# What: a sentence with figures, 到2027年产值达到4000亿元, set by typst and read with pypdfium2, pdfplumber and pypdf.
# Guess: only pdfplumber gives the string back; the others put blanks between digits and 汉字.
# Seen: no reader is steady. pypdfium2 puts a blank on both sides of each number; pdfplumber on one side of one of them
#   (达到4000 亿元; none at 11 pt); pypdf on both sides in a short line and nowhere in a full one. A title with letter spacing reads 产 业 布 局 in all three, and a
#   footnote mark set as superscript fuses with its figure (372¹万吨 reads 3721万吨).
# Expected: the text as it was typed: the gap is drawn, no space was typed.
# Instead: drop blanks beside 汉字 when reading; in PDFs of one's own #set text(cjk-latin-spacing: none), which gives all three the string.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pylopdf-fonts-zh-cn==0.1.1 pypdfium2==5.15.2 pdfplumber==0.11.10 pypdf==7.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io
import pathlib

import pdfplumber
import pylopdf_fonts_zh_cn
import pypdf
import pypdfium2
import typst

fonts = str(pathlib.Path(pylopdf_fonts_zh_cn.__file__).parent)
typed = "到2027年产值达到4000亿元"


def read(rest, setting=""):
    pathlib.Path("plan.typ").write_text(
        f'#set page(width: 12cm, height: 9cm)\n#set text(font: "Noto Sans SC", lang: "zh", size: 12pt{setting})\n{typed}{rest}\n\n'
        "产量372#super[1]万吨\n\n#text(tracking: 8pt)[产业布局]\n",
        encoding="utf-8",
    )
    pdf = typst.compile("plan.typ", font_paths=[fonts], ignore_system_fonts=True)
    return {
        "pypdfium2": pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().splitlines(),
        "pdfplumber": pdfplumber.open(io.BytesIO(pdf)).pages[0].extract_text().splitlines(),
        "pypdf": pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text().splitlines(),
    }


full, none = "，支持德阳市发展建材产业集群。", ", cjk-latin-spacing: none"
cases = {"short": read(""), "full": read(full), "short, no spacing": read("", none), "full, no spacing": read(full, none)}
right = {}
for case, readers in cases.items():
    for name, lines in readers.items():
        right[case, name] = lines[0].startswith(typed)
        print(case, name, lines)
seen = [right[case, name] for name in ("pypdfium2", "pdfplumber", "pypdf") for case in ("short", "full")]
fused = all("3721万吨" in " ".join(lines) and "产 业 布 局" in lines[-1] for lines in cases["short"].values())
steady = all(good for (case, _), good in right.items() if "spacing" in case)
raise SystemExit(0 if seen == [False, False, False, False, False, True] and fused and steady else 1)
PY
