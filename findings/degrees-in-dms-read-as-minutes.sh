#!/usr/bin/env bash
# What: places as gazetteers and yearbooks print them (104°03′54″, 104°03.9′, 104.065°, 西经, east), by dms2dec of PyPI, and by dms2dec and parse-dms of npm.
# Guess: the one of PyPI reads 104°03.9′ as 3 minutes and 9 seconds.
# Seen: held, and worse (dms2dec 0.1 of PyPI): 104°03.9′E is 104.0525 for 104.065 (1.2 km off), 104.065°E is 105.0833: what follows the point is taken for 65 minutes, 98 km off; "east" has an s in it, so it is south, -104.065; 西经 is east. No error. parse-dms 0.0.5 and dms2dec 1.1.0 of npm read the
#   figures rightly.
# Expected: an error for what is not degrees, minutes and seconds.
# Instead: one's own pattern for whole texts, with fractions in every part; see that minutes and seconds are below 60 and the place is in the province.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check dms2dec==0.1
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . parse-dms@0.0.5 dms2dec@1.1.0
node --input-type=module -e 'import parse from "parse-dms"; import second from "dms2dec"; console.log(parse("30°39.9′N 104°03.9′E"), (second.default || second)([30, 39.9, 0], "N", [104, 3.9, 0], "E"));' | tee out.txt
"$dir/venv/bin/python" - <<'PY'
from dms2dec.dms_convert import dms2dec

seen = [round(dms2dec(text), 4) for text in ("104°03′54″E", "104°03.9′E", "104.065°E", "104°03′54″ east", "西经104°03′54″")]
print(seen)
with open("out.txt", encoding="utf-8") as file:
    right = file.read().count("104.065") == 2
raise SystemExit(0 if seen == [104.065, 104.0525, 105.0833, -104.065, 104.065] and right else 1)
PY
