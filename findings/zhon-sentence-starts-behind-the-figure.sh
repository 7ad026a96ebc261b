#!/usr/bin/env bash
# What: sentences of a plan cut with the pattern zhon.hanzi.sentence, and characters found with zhon.hanzi.characters.
# Guess: a sentence starts behind its last digit or Latin letter.
# Seen: held: "到2027年，产值达到4000亿元。" is "亿元。", "GDP增长5%！" is "！", and a name with Latin letters loses all before them: "建设LED产业园。" is "产业园。".
#   A sentence without digits is whole, so a first try with prose looks right.
# Expected: the run of all signs up to the sentence's end.
# Instead: re.findall("[^。！？；]+[。！？；]?", text).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check zhon==2.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import re

import zhon.hanzi

text = "到2027年，产值达到4000亿元。建设LED产业园。优化空间布局。GDP增长5%！"
found = re.findall(zhon.hanzi.sentence, text)
whole = re.findall("[^。！？；]+[。！？；]?", text)
print(found, whole)
stands = found == ["亿元。", "产业园。", "优化空间布局。", "！"] and whole[0] == "到2027年，产值达到4000亿元。"
raise SystemExit(0 if stands else 1)
PY
