#!/usr/bin/env bash
# What: outputs by month, headed as statistical offices write months (2024.1, 2024.2, 2024.9, 2024.10), from a CSV by pandas, polars, DuckDB, pyarrow and Papa Parse (dynamicTyping), summed by month.
# Guess: October is 2024.1, and so January, in all of them.
# Seen: held (pandas 2.3.3, polars 2.1.0, duckdb 2.0.1, pyarrow 26.0.1, papaparse 5.7.1): the sum of January is 110 for 10, that of October is missing, and the year as a whole is right, so that no check of totals sees it. A column of all twelve months is sorted with October beside January. No word from any.
# Expected: text, since 2024.10 is not how a number writes itself.
# Instead: read columns of months as text (dtype={"month": str}, types, schema_overrides, column_types, a function for dynamicTyping); twelve rows and eleven months tell what happened.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pandas==2.3.3 polars==2.1.0 duckdb==2.0.1 pyarrow==26.0.1
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . papaparse@5.7.1
printf 'month,output\n2024.1,10\n2024.2,20\n2024.9,90\n2024.10,100\n' > months.csv
"$dir/venv/bin/python" -W ignore - <<'PY'
import json
import subprocess

import duckdb
import pandas as pd
import polars as pl
from pyarrow import csv

PAPA = 'const rows = require("papaparse").parse(require("fs").readFileSync("months.csv", "utf8"), { header: true, dynamicTyping: true, skipEmptyLines: true }).data; console.log(JSON.stringify(rows));'
frames = {
    "pandas": pd.read_csv("months.csv"),
    "polars": pd.DataFrame(pl.read_csv("months.csv").to_dict(as_series=False)),
    "duckdb": pd.DataFrame(duckdb.sql("SELECT month, output FROM 'months.csv'").fetchall(), columns=["month", "output"]),
    "pyarrow": pd.DataFrame(csv.read_csv("months.csv").to_pydict()),
    "papaparse": pd.DataFrame(json.loads(subprocess.run(["node", "-e", PAPA], capture_output=True, text=True, check=True).stdout)),
}
seen = {name: {float(month): int(output) for month, output in frame.groupby("month").output.sum().items()} for name, frame in frames.items()}
text = pd.read_csv("months.csv", dtype={"month": str}).groupby("month").output.sum().to_dict()
print(seen, text)
raise SystemExit(0 if all(sums == {2024.1: 110, 2024.2: 20, 2024.9: 90} for sums in seen.values()) and text["2024.10"] == 100 else 1)
PY
