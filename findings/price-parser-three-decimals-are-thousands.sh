#!/usr/bin/env bash
# What: amounts as Chinese plans and statistics write them (1.234亿元, 0.125亿元, 12.345万元, 3.500万吨, 1.23亿元, -2.5亿元, 8.125%), read by price-parser.
# Guess: three digits behind the point are taken for thousands: 1.234亿元 is 1234.
# Seen: held (price-parser 0.5.1): 1234, 125, 12345, 3500, while 1.23亿元 and 1.2345亿元 are 1.23 and 1.2345, so that of one column the figures with three decimals are a thousand times too large. 8.125% is 8 (not guessed), -2.5亿元 is 2.5, 4000-5000亿元 is 4000. 万 and 亿 are left out of all. No word.
# Expected: a point before 0 or beside 亿 is a point; in Chinese it is never the mark of thousands.
# Instead: Price.fromstring(text, decimal_separator="."), and unit and sign oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check price-parser==0.5.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from price_parser import Price

texts = ("1.234亿元", "0.125亿元", "12.345万元", "3.500万吨", "1.23亿元", "1.2345亿元", "-2.5亿元", "8.125%", "4000-5000亿元")
seen = [float(Price.fromstring(text).amount) for text in texts]
right = [float(Price.fromstring(text, decimal_separator=".").amount) for text in texts[:4]]
print(dict(zip(texts, seen)), right)
raise SystemExit(0 if seen == [1234, 125, 12345, 3500, 1.23, 1.2345, 2.5, 8, 4000] and right == [1.234, 0.125, 12.345, 3.5] else 1)
PY
