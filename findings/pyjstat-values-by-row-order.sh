#!/usr/bin/env bash
# What: a table of regions and years written as JSON-stat, the exchange format of statistics offices, by pyjstat.
# Guess: two districts of one name (鼓楼区 of 南京 and of 开封), read by label, become one on writing back.
# Seen: so it is: three values stand under a size of [2, 1]. But it is worse: values are written in the order of rows, wherever they belong. Rows sorted by
#   region and year are right; of four rows in another order three values stand in another's place, and with one row missing all behind it move up. No message.
# Expected: each value at the place of its own categories, null where the table has no row; an error for two rows of one place.
# Instead: reindex to the full product of categories, sorted by them, before writing; read with naming="id".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyjstat==2.4.0 pandas==3.1.1 numpy==2.4.6 requests
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
import warnings

import pandas as pd
from pyjstat import pyjstat

warnings.simplefilter("ignore")


def again(frame):
    return pyjstat.Dataset.read(pyjstat.Dataset.read(frame).write()).write("dataframe").set_index(["area", "year"])["value"].to_dict()


mixed = pd.DataFrame({"area": ["a", "b", "a", "b"], "year": ["2024", "2023", "2023", "2024"], "value": [1, 2, 3, 4]})
want = mixed.set_index(["area", "year"])["value"].to_dict()
ordered = mixed.sort_values(["area", "year"])
moved = {place: (value, want[place]) for place, value in again(mixed).items() if value != want[place]}
gap = json.loads(pyjstat.Dataset.read(ordered.iloc[[0, 2, 3]]).write())
codes = {"index": ["320106", "410204", "320102"], "label": {"320106": "鼓楼区", "410204": "鼓楼区", "320102": "玄武区"}}
year = {"label": "year", "category": {"index": ["2024"], "label": {"2024": "2024"}}}
same = {"version": "2.0", "class": "dataset", "id": ["area", "year"], "size": [3, 1], "dimension": {"area": {"label": "area", "category": codes}, "year": year}, "value": [100, 7, 50]}
back = json.loads(pyjstat.Dataset.read(pyjstat.Dataset.read(json.dumps(same)).write("dataframe")).write())
print("found, true", moved, "| sorted is right:", again(ordered) == want, "| one row missing:", gap["size"], gap["value"], "| same name:", back["size"], back["value"])
stands = moved == {("a", "2023"): (2, 3), ("b", "2024"): (3, 4), ("b", "2023"): (4, 2)} and again(ordered) == want
raise SystemExit(0 if stands and (gap["size"], len(gap["value"])) == ([2, 2], 3) and (back["size"], back["value"]) == ([2, 1], [100, 7, 50]) else 1)
PY
