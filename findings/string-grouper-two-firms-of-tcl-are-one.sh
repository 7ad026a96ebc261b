#!/usr/bin/env bash
# What: names of firms matched by string_grouper (match_strings, group_similar_strings) with its defaults, and cities by tfidf_matcher.
# Guess: two equal names of two hanzi are not matched, since three signs make a piece.
# Seen: wrong for string_grouper, right for tfidf_matcher (string_grouper 0.8.0, tfidf-matcher 0.3.0). Not guessed: string_grouper drops every hanzi first (normalize_to_ascii), so that TCL科技集团股份有限公司 and TCL中环新能源股份有限公司 are one with a similarity of 1.0, as are 成都京东方光电BOE and 绵阳京东方光电BOE. A list of purely Chinese names is an error ("empty vocabulary"), or matches equal names alone.
#   tfidf_matcher offers 绵阳 for 成都, with a confidence of 0, and says 0 for 成都 and 成都, which stands in the list.
# Expected: names compared as they are written.
# Instead: match_strings(names, normalize_to_ascii=False, ngram_size=2); look at the confidence before the name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check string_grouper==0.8.0 tfidf-matcher==0.3.0 pandas==2.3.3 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas as pd
import tfidf_matcher
from string_grouper import group_similar_strings, match_strings

TCL, BOE = ["TCL科技集团股份有限公司", "TCL中环新能源股份有限公司"], ["成都京东方光电BOE", "绵阳京东方光电BOE"]
names = pd.Series([*TCL, *BOE, "四川长虹", "四川九洲"])


def pairs(**options):
    found = match_strings(names, **options)
    return {(left, right): round(float(score), 2) for left, right, score in zip(found.left_side, found.right_side, found.similarity) if left < right}


plain, written = pairs(), pairs(normalize_to_ascii=False, ngram_size=2)
groups = group_similar_strings(names).iloc[:, -1].nunique()
try:
    match_strings(pd.Series(["四川长虹", "四川九洲"]))
    chinese = "no error"
except ValueError as error:
    chinese = str(error)[:16]
cities = tfidf_matcher.matcher(["成都"], ["绵阳", "成都", "德阳市"], k_matches=1).iloc[0].tolist()
print(plain, written, groups, chinese, cities)
raise SystemExit(0 if set(plain) == {tuple(sorted(TCL)), tuple(sorted(BOE))} and set(plain.values()) == {1.0} and tuple(sorted(TCL)) not in written and groups == 4 and chinese == "empty vocabulary" and cities[1:3] == ["绵阳", 0.0] else 1)
PY
