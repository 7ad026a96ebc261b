#!/usr/bin/env bash
# What: cn2an's transform() rewrites the numerals inside Chinese place names.
# Guess: 四川, 十堰 and 一带一路 come back with digits.
# Seen: 四川省 becomes 4川省, 十堰市 10堰市, 九江市 9江市, 一带一路 1带1路; 三产 loses its meaning, 两江新区 and 百色市 stay.
#   A figure as plans write it, 一点五亿 or 千亿, raises instead (transform leaves it in words).
# Expected: a numeral is turned where a number is meant; a name stays a name, as the function's use on whole sentences suggests.
# Instead: find the number with a pattern (numeral before a unit such as 亿元, 万吨, 年), then convert that match with cn2an().
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check cn2an==0.5.24
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import cn2an

warnings.simplefilter("ignore")
text = "四川省十堰市九江市对接一带一路，2025年产值达到四千亿元"
got = cn2an.transform(text, "cn2an")
print(cn2an.__version__, text, "->", got)
refused = []
for words in ("一点五亿", "千亿"):
    try:
        cn2an.cn2an(words, "smart")
    except ValueError as error:
        refused.append(words)
        print(words, "->", error)
stands = got == "4川省10堰市9江市对接1带1路，2025年产值达到400000000000元" and len(refused) == 2
raise SystemExit(0 if stands else 1)
PY
