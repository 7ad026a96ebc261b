#!/usr/bin/env bash
# What: an RTF of a plan in which 4000 was deleted with changes tracked (\deleted) and 5000 put in (\revised), a struck figure, a hidden one and the mark of a note.
# Guess: striprtf reads the deleted, the struck and the hidden figure; pandoc marks them.
# Seen: held for striprtf: 产值40005000亿元, and 372 with its raised 1 is 3721. pandoc has ~~4000~~ for what is struck or deleted, leaves out the hidden and keeps ¹, but cannot read code page
#   936, in which Chinese RTF is written: it has half-letters in place of 产值 (with a warning).
# Expected: one reader that does both.
# Instead: LibreOffice to .docx and a reader that knows revisions; from striprtf take no figure of eight digits.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check striprtf==0.0.35 pypandoc_binary==1.17
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pypandoc
from striprtf.striprtf import rtf_to_text

head = r"{\rtf1\ansi\ansicpg936{\*\revtbl{Unknown;}}"
body = r"\'b2\'fa\'d6\'b5{\deleted\revauthdel0 4000}{\revised 5000}\'d2\'da\'d4\'aa 372{\super 1} {\strike 6000}7000 {\v 8000}9000\par}"
text = rtf_to_text(head + body)
pandoc = pypandoc.convert_text(head + body, "plain", format="rtf")
print(repr(text), repr(pandoc))
joined = all(words in text for words in ("产值40005000亿元", "3721", "60007000", "80009000"))
marked = "372¹" in pandoc and "~~6000~~7000" in pandoc and "8000" not in pandoc and "产值" not in pandoc
raise SystemExit(0 if joined and marked else 1)
PY
