#!/usr/bin/env bash
# What: large figures in words for Chinese readers by humanize (zh_CN) and numeral.js (chs).
# Guess: 百万 and 十亿, and 兆 for 10^12, rather than 万, 亿 and 万亿.
# Seen: held for both: 15,000 is 15.0 千, 150,000,000 is 150.0 百万, 1.2 billion is 1.2 十亿, and 1.2 trillion 1.2 兆, which in the units of mainland China
#   is a million (兆瓦), a million times less. Intl.NumberFormat has 1.5万, 1.5亿, 12亿 and 1.2万亿.
# Expected: groups of four digits, 万 亿 万亿.
# Instead: Intl.NumberFormat("zh-CN", {notation: "compact"}) with digits set, or one's own division by 10^4 and 10^8 (see babel-compact-wan).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check humanize==4.17.0
npm install --prefix "$dir" --silent --no-audit --no-fund numeral@2.0.6
cd "$dir"
cat > a.cjs <<'JS'
const numeral = require("numeral");
require("numeral/locales/chs");
numeral.locale("chs");
const figures = [15000, 1.5e8, 1.2e9, 1.2e12];
const intl = new Intl.NumberFormat("zh-CN", { notation: "compact" });
console.log(JSON.stringify({ numeral: figures.map((figure) => numeral(figure).format("0.0a")), intl: figures.map((figure) => intl.format(figure)) }));
JS
node a.cjs > npm.json
"$dir/venv/bin/python" - <<'PY'
import json
import pathlib

import humanize

humanize.i18n.activate("zh_CN")
found = json.loads(pathlib.Path("npm.json").read_text(encoding="utf-8"))
found["humanize"] = [humanize.intword(figure).replace(" ", "") for figure in (15_000, 150_000_000, 1_200_000_000, 1_200_000_000_000)]
print(found)
thousands = ["15.0千", "150.0百万", "1.2十亿", "1.2兆"]
stands = found["humanize"] == found["numeral"] == thousands and found["intl"][1:] == ["1.5亿", "12亿", "1.2万亿"]
raise SystemExit(0 if stands else 1)
PY
