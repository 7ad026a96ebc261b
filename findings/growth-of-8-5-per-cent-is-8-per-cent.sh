#!/usr/bin/env bash
# What: growth of 8.5 %, 12.5 % and 13.5 % and a share of 0.4 %, printed by format_percent of Babel in Chinese, and by d3-format as its examples have it (".0%").
# Guess: Babel prints whole per cents: 8 %, and the small share as 0 %; another package rounds 8.5 up to 9.
# Seen: held (Babel 2.19.0, d3-format 3.1.2): 8%, 12%, 14% and 0% in Babel, which rounds halves to the even number, so that growth of 8.5 % loses half a point and 12.5 and 13.5 lie two points apart; 9%, 13%, 14% and 0% in d3-format. The numbers of text and chart differ.
# Expected: a decimal, as plans and yearbooks give growth.
# Instead: format_percent(value, "0.0%", locale="zh_CN"), ".1%" in d3.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check Babel==2.19.0
npm install --silent --no-audit --no-fund --prefix . d3-format@3.1.2
"$dir/venv/bin/python" - > out.txt <<'PY'
from babel.numbers import format_percent

print(*[format_percent(value, locale="zh_CN") for value in (0.085, 0.125, 0.135, 0.004)], format_percent(0.085, "0.0%", locale="zh_CN"))
PY
cat > a.mjs <<'JS'
import { format } from "d3-format";
console.log(...[0.085, 0.125, 0.135, 0.004].map(format(".0%")), format(".1%")(0.085));
JS
node a.mjs >> out.txt
cat out.txt
test "$(tr '\n' '|' < out.txt)" = "8% 12% 14% 0% 8.5%|9% 13% 14% 0% 8.5%|"
