#!/usr/bin/env bash
# What: the upper quartile of the outputs 1, 2, 3, 4, 5, 6, 7 and 10 by numpy, pandas, polars, DuckDB, Python's statistics and two packages of npm, each as it stands.
# Guess: four kinds: between two values, the nearest value, a value of the column, the exclusive kind.
# Seen: held: 6.25 in numpy 2.4.6, pandas 3.1.1, d3-array 3.2.5 and simple-statistics 7.12.1 (and in sheets, QUARTILE), 6 in polars 2.1.0 and by quantile() of DuckDB 2.0.1, 6.5 by DuckDB's approx_quantile, 6.75 by statistics.quantiles. A city at 6.4 belongs to the leading quarter in
#   six of them and not in the other two. Each kind is in a manual, and no result says which it is.
# Expected: the kind of the sheets where nothing is said.
# Instead: name it: interpolation="linear" in polars, quantile_cont in DuckDB, method="inclusive" in statistics; or say how many cities are meant.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check numpy==2.4.6 pandas==3.1.1 polars==2.1.0 duckdb==2.0.1
npm install --silent --no-audit --no-fund --prefix . d3-array@3.2.5 simple-statistics@7.12.1
"$dir/venv/bin/python" - > out.txt <<'PY'
import statistics

import duckdb
import numpy as np
import pandas as pd
import polars as pl

x = [1.0, 2, 3, 4, 5, 6, 7, 10]
duck = duckdb.sql("select quantile(a, 0.75), approx_quantile(a, 0.75), quantile_cont(a, 0.75) from (select unnest(?) a)", params=[x]).fetchall()[0]
named = (pl.Series(x).quantile(0.75, interpolation="linear"), statistics.quantiles(x, method="inclusive")[2], duck[2])
print(float(np.quantile(x, 0.75)), float(pd.Series(x).quantile(0.75)), pl.Series(x).quantile(0.75), duck[0], duck[1], statistics.quantiles(x)[2], set(named))
PY
cat > a.mjs <<'JS'
import { quantile } from "d3-array";
import { quantile as other } from "simple-statistics";
const x = [1, 2, 3, 4, 5, 6, 7, 10];
console.log(quantile(x, 0.75), other(x, 0.75));
JS
node a.mjs >> out.txt
cat out.txt
test "$(tr '\n' ' ' < out.txt)" = "6.25 6.25 6.0 6.0 6.5 6.75 {6.25} 6.25 6.25 "
