#!/usr/bin/env bash
# What: a CSV with the line that Excel understands and that its users put first (sep=; or sep=,) so that columns come apart in every country, read by five readers.
# Guess: pandas, polars and DuckDB take the line for the head.
# Seen: held, and worse (pandas 3.1.1, polars 2.1.0, duckdb 2.0.1, pyogrio 0.13.0): the heads become the first row of data, figures text, the column is called "sep="; pandas with sep="," puts 成都;10 into one column. GDAL keeps that first column alone: the outputs are gone, without a word. Nobody says anything.
# Expected: the line taken as what it says, as Excel and LibreOffice take it, or an error.
# Instead: if the first line begins with sep=, read it, skip it and hand its sign on.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 numpy==2.4.6 polars==2.1.0 duckdb==2.0.1 pyogrio==0.13.0 geopandas==1.2.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import duckdb
import pandas as pd
import polars as pl
import pyogrio

seen = {}
for name, sign in (("a.csv", ";"), ("b.csv", ",")):
    with open(name, "w", encoding="utf-8") as out:
        out.write(f"sep={sign}\n" + "".join(f"{city}{sign}{output}\n" for city, output in (("city", "output"), ("成都", 10), ("绵阳", 20))))
    frames = [pd.read_csv(name), pd.read_csv(name, sep=None, engine="python"), pl.read_csv(name), duckdb.sql(f"SELECT * FROM '{name}'").df(), pyogrio.read_dataframe(name)]
    seen[name] = [(list(frame.columns)[0], frame.shape) for frame in frames]
    print(name, seen[name])
print(pd.read_csv("a.csv", skiprows=1, sep=";"))
raise SystemExit(0 if seen == {"a.csv": [("sep=;", (3, 1)), ("sep=", (3, 2)), ("sep=;", (3, 1)), ("sep=", (3, 2)), ("sep=", (3, 1))], "b.csv": [("sep=", (3, 2))] * 4 + [("sep=", (3, 1))]} else 1)
PY
