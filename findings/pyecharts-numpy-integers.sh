#!/usr/bin/env bash
# What: whole numbers out of numpy or pandas as values of a pyecharts map or bar.
# Guess: NaN breaks the JSON of the page.
# Seen: the guess was wrong (NaN becomes null). But so does every numpy integer: a value np.int64(3) is null in the page, np.float64(2.5) is
#   2.5, and int 0 stays 0. Counts out of an array (np.bincount, to_numpy()) give a map or bar without values, and no error.
# Expected: 3.
# Instead: series.tolist() before handing values over.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyecharts==2.1.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

import numpy as np
import pandas as pd
from pyecharts.charts import Bar, Map

counts = pd.Series([3, 4], index=["成都市", "德阳市"])
region = Map().add("规划", [("成都市", np.int64(3)), ("德阳市", np.float64(2.5)), ("绵阳市", float("nan")), ("雅安市", 0)], "四川")
values = [entry["value"] for entry in json.loads(region.dump_options())["series"][0]["data"]]
bar = Bar().add_xaxis(list(counts.index)).add_yaxis("规划", list(counts.to_numpy()))
column = json.loads(bar.dump_options())["series"][0]["data"]
mended = json.loads(Bar().add_xaxis(list(counts.index)).add_yaxis("规划", counts.tolist()).dump_options())["series"][0]["data"]
print("map", values, "bar", column, "tolist", mended)
raise SystemExit(0 if values == [None, 2.5, None, 0] and column == [None, None] and mended == [3, 4] else 1)
PY
