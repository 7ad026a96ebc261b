#!/usr/bin/env bash
# What: a list of settings in YAML with industry codes (0111, 0610, 0890), a parcel 12_3, a coordinate 104:03:54, a time 28:02 and the word NO, read by PyYAML, ruamel.yaml and js-yaml.
# Guess: PyYAML reads 0111 as an octal number, 73, leaves 0890 as text (8 and 9 are no octal digits), makes the coordinate a number of base 60 and NO false; the other two differ from it.
# Seen: held (PyYAML 6.0.4, ruamel.yaml 0.19.1, js-yaml 5.5.0): 73, 392 and the text "0890" stand in one list; 104:03:54 is 374634, 28:02 is 1682, 12_3 is 123, NO is false. ruamel.yaml and js-yaml read 111, 610 and 890, keep 104:03:54 and NO, and differ on 12_3: 123 against the text. 73 (research) and 392
#   (communication equipment) are codes of the same classification, so nothing looks wrong afterwards.
# Expected: what looks like a code comes back as it stands, or a word.
# Instead: write codes in quotation marks, always; test with 0111, 0890 and NO before trusting a reader; yaml.BaseLoader gives everything as text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check PyYAML==6.0.4 ruamel.yaml==0.19.1
npm install --silent --no-audit --no-fund --prefix . js-yaml@5.5.0
cat > a.yaml <<'YAML'
codes: [0111, 0610, 0890]
parcel: 12_3
longitude: 104:03:54
ride: 28:02
port: NO
YAML
"$dir/venv/bin/python" - > out.txt <<'PY'
import json

import yaml
from ruamel.yaml import YAML

with open("a.yaml", encoding="utf-8") as file:
    text = file.read()
print(json.dumps(list(yaml.safe_load(text).values())))
print(json.dumps(list(dict(YAML(typ="safe", pure=True).load(text)).values())))
PY
cat > a.mjs <<'JS'
import { readFileSync } from "fs";
import * as yaml from "js-yaml";
console.log(JSON.stringify(Object.values(yaml.load(readFileSync("a.yaml", "utf8")))));
JS
node a.mjs >> out.txt
cat out.txt
test "$(sed -n 1p out.txt)" = '[[73, 392, "0890"], 123, 374634, 1682, false]'
test "$(sed -n 2p out.txt)" = '[[111, 610, 890], 123, "104:03:54", "28:02", "NO"]'
test "$(sed -n 3p out.txt)" = '[[111,610,890],"12_3","104:03:54","28:02","NO"]'
