#!/usr/bin/env bash
# What: a table with the heads 地区, 产值, 产值(%) and R&D投入 cleaned by skimpy's clean_columns, one call that many notebooks begin with.
# Guess: 汉字 stay, and only blanks and brackets are replaced.
# Seen: wrong (skimpy 0.0.21): all 汉字 are dropped: header, header_1, % and r_&_d. The two first are told apart by position alone.
# Expected: what is no letter of ASCII but a letter all the same stays, as in pyjanitor's clean_names (产值); or a word that a name is empty.
# Instead: one's own table of names; a test that no head is "header".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check skimpy==0.0.21 pandas==3.1.1 polars==2.1.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas as pd
import skimpy

frame = pd.DataFrame([["成都", 30, 8.5, 2]], columns=["地区", "产值", "产值(%)", "R&D投入"])
cleaned = list(skimpy.clean_columns(frame).columns)
print(cleaned)
raise SystemExit(0 if cleaned == ["header", "header_1", "%", "r_&_d"] else 1)
PY
