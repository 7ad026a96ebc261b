#!/usr/bin/env bash
# What: three parcels with numbers of 18 digits, of which the last is not known, in a Parquet file that DuckDB wrote, read by pandas, polars and DuckDB.
# Guess: the gap makes the column floats in pandas, so that two parcels get one number.
# Seen: held (pandas 3.1.1, polars 2.1.0, DuckDB 2.0.1): ...123 and ...124 are both 510100200000000128, one number where the file has two; without the gap both are right. polars and DuckDB's df() keep them. A merge or a check for duplicates by number then joins strangers.
# Expected: whole numbers with a gap stay whole numbers; the file says int64.
# Instead: read_parquet(dtype_backend="numpy_nullable"), or keep such numbers as text from the beginning; nothing beyond 2^53 (16 digits) survives as a float.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pandas==3.1.1 polars==2.1.0 duckdb==2.0.1 pyarrow==26.0.1 numpy==2.4.6
"$dir/venv/bin/python" - <<'PY'
import duckdb
import pandas as pd
import polars as pl

first, second = 510100200000000123, 510100200000000124
duckdb.sql(f"copy (select * from (values ({first}::bigint), ({second}), (null)) t(parcel)) to 'a.parquet'")
duckdb.sql(f"copy (select * from (values ({first}::bigint), ({second})) t(parcel)) to 'b.parquet'")
gap, whole = pd.read_parquet("a.parquet").parcel, pd.read_parquet("b.parquet").parcel
kept = [pl.read_parquet("a.parquet")["parcel"].to_list()[:2], duckdb.sql("select * from 'a.parquet'").df().parcel.tolist()[:2]]
kept.append(pd.read_parquet("a.parquet", dtype_backend="numpy_nullable").parcel.tolist()[:2])
print([int(value) for value in gap[:2]], gap.nunique(), whole.tolist(), kept)
raise SystemExit(0 if gap.nunique() == 1 and whole.tolist() == [first, second] and all(pair == [first, second] for pair in kept) else 1)
PY
