#!/usr/bin/env bash
# What: amounts of plans and notices that name a span by two digits in a row, read by jionlp.parse_money: 三四百亿元, 两三千万元, 七八千万元.
# Guess: ranges with a hyphen go wrong (4000-5000亿元 as 4000 yuan to 500 billion).
# Seen: the guess was wrong: that one is right. The spans without a hyphen are not: 三四百亿元 is 300 million to 40 billion, as 百 is lost from the lower end;
#   两三千万元 is 20,000 to 30 million; 一两千亿元 is one amount, 200.1 billion. 两三亿元 is right. No sign of doubt beside the figure.
# Expected: 30 to 40 billion; 20 to 30 million; 100 to 200 billion.
# Instead: write both ends out (三百亿到四百亿元) before parsing, or refuse a span whose ends differ more than tenfold.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check jionlp==1.5.31
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()):
    import jionlp

wanted = {
    "4000-5000亿元": [4e11, 5e11], "两三亿元": [2e8, 3e8],
    "三四百亿元": [3e8, 4e10], "两三千万元": [2e4, 3e7], "七八千万元": [7e4, 8e7], "一两千亿元": [2.001e11],
}
found = {}
for words in wanted:
    amounts = jionlp.parse_money(words)["num"]
    found[words] = [float(amount) for amount in ([amounts] if isinstance(amounts, str) else amounts)]
    print(words, found[words])
raise SystemExit(0 if found == wanted else 1)
PY
