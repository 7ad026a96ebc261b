#!/usr/bin/env bash
# What: the size of a hall as it is typed, 60*24*12米, in Markdown, made into text by four makers, and through HTML.
# Guess: the stars mark the 24 as stressed, and 602412米 is left.
# Seen: held for CommonMark (markdown-it-py 4.3.0, cmarkgfm 2025.10.22, mistune 3.4.0, Markdown 3.11.3): <p>厂房60<em>24</em>12米</p>, whose text is 厂房602412米, a figure that nobody wrote. 60*24米, one star, stays; so do
#   60 * 24 * 12 and 60_24_12. A second size in the same paragraph is enough: 60*24，72*30 loses both stars and reads 6024，7230.
# Expected: no mark between two digits.
# Instead: × (U+00D7) in sizes; a backslash before stars in text that is put into Markdown; look for em between digits in what others wrote.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check markdown-it-py==4.3.0 cmarkgfm==2025.10.22 mistune==3.4.0 markdown==3.11.3
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import re

import cmarkgfm
import markdown
import mistune
from markdown_it import MarkdownIt

makers = {"markdown-it-py": MarkdownIt().render, "cmarkgfm": cmarkgfm.github_flavored_markdown_to_html, "mistune": mistune.html, "Markdown": markdown.markdown}


def text(make, source):
    return re.sub(r"<[^>]+>", "", make(source)).strip()


seen = {name: [text(make, source) for source in ("厂房60*24*12米", "60*24米", "60 * 24 * 12", "甲60*24，乙72*30")] for name, make in makers.items()}
for name, texts in seen.items():
    print(name, texts)
raise SystemExit(0 if all(texts == ["厂房602412米", "60*24米", "60 * 24 * 12", "甲6024，乙7230"] for texts in seen.values()) else 1)
PY
