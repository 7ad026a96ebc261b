#!/usr/bin/env bash
# What: the periods of Chinese statistics read by dateparser with languages=["zh"], on 29 November 2026, and dates searched in a sentence of a plan.
# Guess: 2024年1-9月, 2025年上半年 and 十四五 give plausible wrong dates.
# Seen: for 1-9月 so it is: nine months become 1 September 2024, and 1-2月 1 February. 上半年, 一季度 and 十四五 give None (guess wrong). But 2025年 is 29 November of the
#   year 1, and 12月 the 29th of December. search_dates finds in 产值达到4000亿元 the year 4000, and in 3.5亿元 the 5th of March.
# Expected: None for a span, 2025 for 2025年.
# Instead: a pattern of one's own for years, quarters and spans of months; dateparser for full dates only (2025年3月5日 is right).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime

import dateparser
from dateparser.search import search_dates

today = {"RELATIVE_BASE": datetime.datetime(2026, 11, 29)}
found = {}
for words in ("2024年1-9月", "2024年1-2月", "2025年上半年", "2025年", "12月", "2025年3月5日"):
    read = dateparser.parse(words, languages=["zh"], settings=today)
    found[words] = read and read.date().isoformat()
searched = [(words, when.date().isoformat()) for words, when in search_dates("到2027年产值达到4000亿元，其中完成3.5亿元", languages=["zh"], settings=today) or []]
print(found, searched)
want = {"2024年1-9月": "2024-09-01", "2024年1-2月": "2024-02-01", "2025年上半年": None, "2025年": "0001-11-29", "12月": "2026-12-29", "2025年3月5日": "2025-03-05"}
raise SystemExit(0 if found == want and [when[:4] for words, when in searched if words == "4000"] == ["4000"] else 1)
PY
