#!/usr/bin/env bash
# What: babel's compact numbers in Chinese (format_compact_decimal, locale zh) for figures in 万 and 亿.
# Guess: 99,999,999 comes out as 10000万.
# Seen: the guess was wrong (1亿). But with the default of no decimals 15,000 is 2万, 25,000 is 2万 too (half to even), 35,000 is 4万, and
#   150,000,000 is 2亿: off by a third; 9,499 stays 9499 beside it. Nothing reads such a text back: parse_decimal refuses 1.2万.
# Expected: 1.5万, 2.5万, 1.5亿, as Intl.NumberFormat("zh", {notation: "compact"}) of a browser gives from the same locale data.
# Instead: fraction_digits=1, and rounding half up by decimal before; write the unit into the heading of a table instead.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from babel.numbers import NumberFormatError, format_compact_decimal, parse_decimal

values = (9_499, 15_000, 25_000, 35_000, 150_000_000, 99_999_999)
plain = [format_compact_decimal(value, locale="zh") for value in values]
one = [format_compact_decimal(value, locale="zh", fraction_digits=1) for value in values]
try:
    back = parse_decimal("1.2万", locale="zh")
except NumberFormatError as error:
    back = str(error)
print(dict(zip(values, plain)), one, back)
raise SystemExit(0 if plain == ["9499", "2万", "2万", "4万", "2亿", "1亿"] and "1.2万" in str(back) else 1)
PY
