#!/usr/bin/env bash
# What: towns joined to their outputs by code, where two towns and one output have no code yet, in pandas, polars and DuckDB; and the sum by code.
# Guess: in pandas a missing code matches a missing code, so that the nameless output goes to both towns; polars and DuckDB match none. groupby drops rows without a code.
# Seen: held (pandas 3.1.1, polars 2.1.0, DuckDB 2.0.1): 99 stands beside both towns in pandas, in one of them at best rightly: the sum over towns is 199 for 100. groupby then has 1 and the 99 is gone, so one frame has the totals 199 and 1.
# Expected: a gap matches nothing, as in SQL.
# Instead: join rows with a code only (dropna(subset=["code"]) on both sides) and list the others; groupby(dropna=False); validate="many_to_one" does not help, since the gap is unique there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check numpy==2.4.6 pandas==3.1.1 polars==2.1.0 duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import duckdb
import pandas as pd
import polars as pl

towns = {"town": ["A", "B", "C"], "code": ["0111", None, None]}
outputs = {"code": ["0111", None], "output": [1, 99]}
left, right = pd.DataFrame(towns), pd.DataFrame(outputs)
joined = left.merge(right, on="code", how="left", validate="many_to_one")
by_polars = pl.DataFrame(towns).join(pl.DataFrame(outputs), on="code", how="left")
duckdb.register("towns", left)
duckdb.register("outputs", right)
by_duckdb = duckdb.sql("select town, output from towns left join outputs using (code) order by town").fetchall()
grouped = joined.groupby("code").output.sum()
print(joined.output.tolist(), by_polars["output"].to_list(), by_duckdb, int(joined.output.sum()), int(grouped.sum()))
stands = joined.output.tolist() == [1, 99, 99] and by_polars["output"].to_list() == [1, None, None]
stands = stands and by_duckdb == [("A", 1), ("B", None), ("C", None)] and joined.output.sum() == 199 and grouped.sum() == 1
raise SystemExit(0 if stands else 1)
PY
