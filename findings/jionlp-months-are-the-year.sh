#!/usr/bin/env bash
# What: the periods of monthly statistics (1-9月, 1至2月) and of plans read by jionlp's parse_time.
# Guess: 十四五期间, 近三年 and 2024年1-9月 are wrong.
# Seen: only the last, and worse than guessed: 2024年1-9月 is the whole of 2024 (a "time_point" from 1 January to 31 December), so nine months' output stands as the year's; 1至2月
#   as well. Written 2024年1月至9月 it is January alone. 前三季度 and 2024年1月至2024年9月 are right; 十四五 raises ValueError, which tells.
# Expected: January to September, or an error as for 十四五.
# Instead: write out both months before parsing (2024年1月至2024年9月), or a pattern of one's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check jionlp==1.5.31
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import contextlib
import io
import time

with contextlib.redirect_stdout(io.StringIO()):
    import jionlp
now = time.mktime((2026, 11, 29, 0, 0, 0, 0, 0, 0))
found = {}
for words in ("2024年1-9月", "2024年1至2月", "2024年1月至9月", "2024年1月至2024年9月", "2024年前三季度", "十四五期间"):
    try:
        found[words] = [when[:10] for when in jionlp.parse_time(words, time_base=now)["time"]]
    except ValueError as fault:
        found[words] = str(fault)
print(found)
year, months = ["2024-01-01", "2024-12-31"], ["2024-01-01", "2024-09-30"]
right = found["2024年1月至2024年9月"] == found["2024年前三季度"] == months and found["2024年1月至9月"] == ["2024-01-01", "2024-01-31"]
raise SystemExit(0 if found["2024年1-9月"] == found["2024年1至2月"] == year and right and isinstance(found["十四五期间"], str) else 1)
PY
