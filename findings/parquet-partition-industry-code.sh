#!/usr/bin/env bash
# What: a Parquet folder that pandas partitioned by industry code (GB/T 4754: 0610 is coal mining, 3011 cement), read with pandas and dask.
# Guess: the code comes back as the text that was written.
# Seen: the guess was wrong: pandas gives a category of integers, 610 and 3011, so a filter on "0610" or on "3011" finds nothing; dask
#   2026.8 gives NaN in each row, so a sum by industry is empty. No warning. The names of the folders keep the zero.
# Expected: the text, or at least a filter that fails on the other type.
# Instead: give the schema: pyarrow.dataset.partitioning(pa.schema([("code", pa.string())]), flavor="hive"); or keep codes in the files.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 pyarrow==26.0.1 dask[dataframe]==2026.8.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pathlib

import dask.dataframe
import pandas as pd
import pyarrow as pa
import pyarrow.dataset

pd.DataFrame({"code": ["0610", "3011"], "firms": [1, 2]}).to_parquet("firms", partition_cols=["code"])
folders = sorted(path.name for path in pathlib.Path("firms").iterdir())
plain = pd.read_parquet("firms")["code"]
lazy = dask.dataframe.read_parquet("firms").compute()
hive = pyarrow.dataset.partitioning(pa.schema([("code", pa.string())]), flavor="hive")
kept = pd.read_parquet("firms", partitioning=hive)["code"].tolist()
print(folders, "pandas", plain.tolist(), "equal to '3011':", int((plain == "3011").sum()), "dask", lazy["code"].tolist(), "with a schema", kept)
stands = sorted(plain) == [610, 3011] and (plain == "3011").sum() == 0 and lazy["code"].isna().all() and lazy["firms"].sum() == 3
raise SystemExit(0 if stands and folders[0] == "code=0610" and sorted(kept) == ["0610", "3011"] else 1)
PY
