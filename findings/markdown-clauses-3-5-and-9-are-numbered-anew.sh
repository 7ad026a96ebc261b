#!/usr/bin/env bash
# What: an excerpt of a plan in Markdown that keeps the numbers of its clauses (3. 空间布局, 5. 重点项目, 9. 保障措施), and a line that begins with a year (2025. 建成), made HTML by five packages.
# Guess: the clauses become 3, 4, 5, or 1, 2, 3 in Python-Markdown.
# Seen: held (Markdown 3.11.3: 1, 2, 3; markdown2 2.5.5, mistune 3.4.0, marko 2.2.4 and markdown-it-py 4.3.0: 3, 4, 5): the number of the first item, or none, counts, and the others are counted on, as CommonMark has it. The year becomes item 1 in the former. A reference "clause 9" leads to what is clause 5, and nothing tells of it.
# Expected: numbers as they are written, or bare text.
# Instead: 3\. with a backslash, or （三）, which no package touches.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check Markdown==3.11.3 markdown2==2.5.5 mistune==3.4.0 marko==2.2.4 markdown-it-py==4.3.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import re

import markdown
import markdown2
import marko
import mistune
from markdown_it import MarkdownIt

TEXT = "3. 空间布局\n5. 重点项目\n9. 保障措施\n"


def numbers(html):
    start = int((re.search(r'<ol start="(\d+)"', html) or [0, 1])[1])
    return list(range(start, start + html.count("<li>")))


makers = {"Markdown": markdown.markdown, "markdown2": markdown2.markdown, "mistune": mistune.html, "marko": marko.convert, "markdown-it-py": MarkdownIt().render}
seen = {name: (numbers(make(TEXT)), numbers(make("2025. 建成\n")), "<li>" in make(TEXT.replace(".", "\\."))) for name, make in makers.items()}
print(seen)
old, new = ([1, 2, 3], [1], False), ([3, 4, 5], [2025], False)
raise SystemExit(0 if seen == {"Markdown": old, "markdown2": new, "mistune": new, "marko": new, "markdown-it-py": new} else 1)
PY
