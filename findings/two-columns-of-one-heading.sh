#!/usr/bin/env bash
# What: the shape of a yearbook, 产值, 增长%, 用电, 增长%, with two columns of one heading, read by d3-dsv, tablib, petl, polars, pandas and DuckDB.
# Guess: d3-dsv, tablib and petl keep one growth rate only, the last; the others rename.
# Seen: held: rows of d3.csvParse, tablib's .dict, petl.dicts and csv.DictReader have the growth of electricity (7.2) under the name that stands behind output; 5.1 is gone
#   without a word, and a chart of output and its growth shows the other's. pandas, polars and DuckDB number the second.
# Expected: an error or a number behind the name.
# Instead: read the heads as a row first and make them unique; d3.csvParseRows, petl.header, pandas.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check tablib==3.10.0 petl==1.7.30 polars==1.35.2 pandas==2.3.3 numpy==2.4.6 duckdb==1.4.2
npm install --prefix "$dir" --silent --no-audit --no-fund d3-dsv@3.0.1
cd "$dir"
printf '市,产值,增长%%,用电,增长%%\n成都,100,5.1,30,7.2\n' > a.csv
cat > a.mjs <<'JS'
import fs from "fs";
import { csvParse } from "d3-dsv";
fs.writeFileSync("d3.json", JSON.stringify(csvParse(fs.readFileSync("a.csv", "utf8"))));
JS
node a.mjs
"$dir/venv/bin/python" - <<'PY'
import csv
import json
import pathlib

import duckdb
import pandas
import petl
import polars
import tablib

text = pathlib.Path("a.csv").read_text(encoding="utf-8")
rows = {
    "d3": json.loads(pathlib.Path("d3.json").read_text(encoding="utf-8"))[0],
    "tablib": tablib.Dataset().load(text, format="csv").dict[0],
    "petl": next(iter(petl.dicts(petl.fromcsv("a.csv")))),
    "DictReader": next(csv.DictReader(text.splitlines())),
}
heads = {
    "pandas": list(pandas.read_csv("a.csv").columns),
    "polars": polars.read_csv("a.csv").columns,
    "duckdb": duckdb.sql("from read_csv('a.csv')").columns,
}
print(rows, heads)
lost = all(len(row) == 4 and row["增长%"] == "7.2" for row in rows.values())
raise SystemExit(0 if lost and all(len(set(names)) == 5 for names in heads.values()) else 1)
PY
