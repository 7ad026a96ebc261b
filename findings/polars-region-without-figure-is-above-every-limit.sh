#!/usr/bin/env bash
# What: three cities with outputs of 900, none (NaN) and 1,200, and the question who is above 1,000, in polars, DuckDB and pandas; from an array and from a CSV that says NaN.
# Guess: in polars and DuckDB NaN is greater than any number, so the city without a figure is above the limit and first in rank.
# Seen: held (polars 2.1.0, DuckDB 2.0.1; pandas 3.1.1 leaves it out): filter gives two cities, top_k(1) and a falling sort the one without a figure, the mean is NaN, while max() says 1,200. read_csv of polars reads the word NaN as NaN, not as null; so does DuckDB, whose > lets it pass too. A frame of pandas handed
#   to DuckDB has NULL instead and is right.
# Expected: what is unknown is not above a limit; pandas and SQL's NULL have it so.
# Instead: fill_nan(None) after every read and after numpy; in DuckDB nullif(x, 'nan'::double) or isnan().
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check numpy==2.4.6 pandas==3.1.1 polars==2.1.0 duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import duckdb
import numpy as np
import pandas as pd
import polars as pl

with open("a.csv", "w", encoding="utf-8") as file:
    file.write("city,output\nA,900\nB,NaN\nC,1200\n")
array = pl.DataFrame({"city": ["A", "B", "C"], "output": np.array([900.0, np.nan, 1200.0])})
frame = pd.read_csv("a.csv")
above = {
    "polars array": array.filter(pl.col("output") > 1000)["city"].to_list(),
    "polars csv": pl.read_csv("a.csv").filter(pl.col("output") > 1000)["city"].to_list(),
    "polars filled": array.with_columns(pl.col("output").fill_nan(None)).filter(pl.col("output") > 1000)["city"].to_list(),
    "duckdb csv": [row[0] for row in duckdb.sql("select city from 'a.csv' where output > 1000").fetchall()],
    "duckdb pandas": [row[0] for row in duckdb.sql("select city from frame where output > 1000").fetchall()],
    "pandas": frame[frame.output > 1000].city.tolist(),
}
first = (array.top_k(1, by="output")["city"][0], array.sort("output", descending=True)["city"][0])
print(above, first, array["output"].max(), array["output"].mean())
wrong = all(above[name] == ["B", "C"] for name in ("polars array", "polars csv", "duckdb csv"))
right = all(above[name] == ["C"] for name in ("polars filled", "duckdb pandas", "pandas"))
raise SystemExit(0 if wrong and right and first == ("B", "B") and array["output"].max() == 1200 else 1)
PY
