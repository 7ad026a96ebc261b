#!/usr/bin/env bash
# What: a table of a government page (merged 合计 cell, a figure 1,2) read with pandas.read_html.
# Guess: the merged figure stands once, beside an empty cell; 1,2 stays text.
# Seen: the guess was wrong twice: the 1,200 that spans two columns stands in both, so a sum over the row is 2,400; 1,2 is read as 12, since
#   thousands="," is the default and any comma is dropped. An adcode column becomes whole numbers.
# Expected: a spanned value once; a thousands mark only before three digits.
# Instead: thousands=None and dtype_backend off, converters={column: str}, and spans read from the cells themselves.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 lxml==6.1.3
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

import pandas as pd

page = (
    "<table><tr><th>地区</th><th>水泥</th><th>石材</th></tr><tr><td>成都市</td><td>12</td><td>3</td></tr>"
    "<tr><td>合计</td><td colspan=2>1,200</td></tr><tr><td>德阳市</td><td>1,2</td><td>5</td></tr></table>"
)
rows = pd.read_html(io.StringIO(page))[0].values.tolist()
plain = pd.read_html(io.StringIO(page), thousands=None)[0].values.tolist()
print(rows, "| thousands=None", plain)
raise SystemExit(0 if rows[1] == ["合计", 1200, 1200] and rows[2][1] == 12 and plain[2][1] == "1,2" else 1)
PY
