#!/usr/bin/env bash
# What: records in JSON whose codes are written as text ("0111", "0610", a credit code that ends in E09), read by pandas.read_json, and the same as {code: {year: value}}; polars and DuckDB beside it.
# Guess: read_json turns text that looks like a number into numbers, though JSON says what is text; a column named date or modified with 2024 in it becomes a day of 1970.
# Seen: the first half held (pandas 3.1.1): 111 and 610, the credit code is 9.15101e+23, and as index they are 111 and 610 too. The second half was wrong: 2024 stays a number. polars 2.1.0 and DuckDB 2.0.1 keep every text.
# Expected: quotation marks count: that is what they are for.
# Instead: dtype=False and convert_axes=False, or json.load and DataFrame; then a join by code finds its rows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check numpy==2.4.6 pandas==3.1.1 polars==2.1.0 duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

import duckdb
import pandas as pd
import polars as pl

rows = [{"code": "0111", "credit": "915101007345670E09", "date": 2024}, {"code": "0610", "credit": "915101007345671E01", "date": 2025}]
with open("a.json", "w", encoding="utf-8") as file:
    json.dump(rows, file)
with open("b.json", "w", encoding="utf-8") as file:
    json.dump({"0111": {"2024": 5}, "0610": {"2024": 6}}, file)
read, index = pd.read_json("a.json"), pd.read_json("b.json", orient="index")
kept = pd.read_json("a.json", dtype=False)
others = (pl.read_json("a.json")["code"].to_list(), [row[0] for row in duckdb.sql("select code from 'a.json'").fetchall()], kept.code.tolist())
print(read.to_dict("list"), index.index.tolist(), others)
stands = read.code.tolist() == [111, 610] and 9.1e23 < read.credit[0] < 9.2e23 and read.date.tolist() == [2024, 2025]
raise SystemExit(0 if stands and index.index.tolist() == [111, 610] and all(codes == ["0111", "0610"] for codes in others) else 1)
PY
