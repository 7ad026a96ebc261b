#!/usr/bin/env bash
# What: a folder of two Parquet files of one list; in one the industry codes (GB/T 4754) are numbers, in the other texts such as "0111".
# Guess: whoever reads both says that the types differ, as Parquet files carry their own.
# Seen: the guess was wrong: the file that comes first by name decides. With numbers first pyarrow, pandas and SedonaDB turn "0111"
#   (growing rice) into 111 in silence; with texts first 3011 becomes "3011". dask keeps 3021 and "0111" side by side in one column.
# Expected: an error that names the two types, as for a text that is no number.
# Instead: read every file by its own schema and make texts of the codes before they meet; write codes as texts.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyarrow==26.0.1 pandas==3.1.1 "dask[dataframe]==2026.8.0" sedonadb==0.5.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pathlib

import dask.dataframe
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import sedonadb

numbers, texts = pa.table({"code": [3011, 3021]}), pa.table({"code": ["0111", "3041"]})
read = {}
for order, parts in (("numbers first", (numbers, texts)), ("texts first", (texts, numbers))):
    folder = pathlib.Path(order.replace(" ", "-"))
    folder.mkdir()
    for i, part in enumerate(parts):
        pq.write_table(part, folder / f"{i}.parquet")
    files = [str(folder / f"{i}.parquet") for i in (0, 1)]
    read[order] = {
        "pyarrow": pq.read_table(folder)["code"].to_pylist(),
        "pandas": pd.read_parquet(folder)["code"].tolist(),
        "SedonaDB": pa.table(sedonadb.connect().read_parquet(files))["code"].to_pylist(),
        "dask": dask.dataframe.read_parquet(folder).compute()["code"].tolist(),
    }
for order, by in read.items():
    for who, codes in by.items():
        print(order, who, codes)
first, second = read["numbers first"], read["texts first"]
stands = all(first[who] == [3011, 3021, 111, 3041] for who in ("pyarrow", "pandas", "SedonaDB"))
stands &= all(second[who] == ["0111", "3041", "3011", "3021"] for who in ("pyarrow", "pandas", "SedonaDB"))
stands &= first["dask"] == [3011, 3021, "0111", "3041"]
raise SystemExit(0 if stands else 1)
PY
