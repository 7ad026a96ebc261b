#!/usr/bin/env bash
# What: three villages of 100 people each, 500 m apart on one road, and how many live within 1,000 m, by pandana; beside it the mean rent.
# Guess: the sum is weighted by distance, since decay is linear by default.
# Seen: held (pandana 0.8): 150, 200 and 150 for 300 each. A mean is worse: of equal rents of 100 it is 50, 67 and 50, since the weights go into the sum but not into the number. The count is not weighted (3), and so sum and count of one call do not fit. No word.
# Expected: a sum is a sum; a weighted mean is divided by its weights.
# Instead: decay="flat" in every call, and test with equal values.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pandana==0.8 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandana
import pandas as pd

villages = pd.DataFrame({"x": [0.0, 500, 1000], "y": [0.0, 0, 0]}, index=[1, 2, 3])
roads = pandana.Network(villages.x, villages.y, pd.Series([1, 2]), pd.Series([2, 3]), pd.DataFrame({"metres": [500.0, 500]}))
roads.set(pd.Series([1, 2, 3]), variable=pd.Series([100.0, 100, 100]), name="figure")


def within(kind, **options):
    return roads.aggregate(1000, type=kind, name="figure", **options).round(1).tolist()


seen = [within("sum"), within("sum", decay="flat"), within("ave"), within("ave", decay="flat"), within("count")]
print(seen)
raise SystemExit(0 if seen == [[150, 200, 150], [300, 300, 300], [50, 66.7, 50], [100, 100, 100], [3, 3, 3]] else 1)
PY
