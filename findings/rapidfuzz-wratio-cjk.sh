#!/usr/bin/env bash
# What: rapidfuzz's WRatio, the usual scorer of extractOne, on Chinese names (no blanks between words).
# Guess: every part of an address gets the same score, so the order of the list decides.
# Seen: for 四川省成都市青羊区 the choices 四川省, 成都市, 青羊区 and 川省 all get 90.0 and the first of the list wins;
#   a single character gets 90.0 too (山 in 马鞍山市), more than 和安县 against 和县 (80.0), which differ by one character.
# Expected: a longer match scores higher, as it does for words with blanks.
# Instead: an edit ratio (Indel, fuzz.ratio) for names, the longest sure prefix for addresses, and more than one best choice is no choice.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rapidfuzz==3.14.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from rapidfuzz import fuzz, process

address, parts = "四川省成都市青羊区", ["四川省", "成都市", "青羊区", "川省"]
scores = {name: fuzz.WRatio(address, name) for name in parts}
first = process.extractOne(address, parts, scorer=fuzz.WRatio)[0]
last = process.extractOne(address, parts[::-1], scorer=fuzz.WRatio)[0]
one, near = fuzz.WRatio("山", "马鞍山市"), fuzz.WRatio("和安县", "和县")
print(scores, "best:", first, "reversed list:", last, "山/马鞍山市", one, "和安县/和县", near)
stands = set(scores.values()) == {90.0} and (first, last) == ("四川省", "川省") and one == 90.0 and near == 80.0
raise SystemExit(0 if stands else 1)
PY
