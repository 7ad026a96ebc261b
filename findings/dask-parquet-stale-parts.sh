#!/usr/bin/env bash
# What: a result written by dask to a Parquet folder that holds an older result with more parts.
# Guess: the older result is replaced.
# Seen: the guess was wrong: part.0 is overwritten, part.1 to part.3 of the older run stay, and both dask and pandas read five rows where two
#   were written. overwrite=True clears the folder.
# Expected: the old parts go, or an error that the folder is not empty.
# Instead: overwrite=True, or a new folder that is renamed when whole.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check dask[dataframe]==2026.8.0 pandas==3.1.1 pyarrow==26.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import dask.dataframe
import pandas as pd

dask.dataframe.from_pandas(pd.DataFrame({"n": range(4)}), npartitions=4).to_parquet("result")
again = dask.dataframe.from_pandas(pd.DataFrame({"n": [10, 11]}), npartitions=1)
again.to_parquet("result")
stale = sorted(pd.read_parquet("result")["n"]), sorted(dask.dataframe.read_parquet("result")["n"].compute())
again.to_parquet("result", overwrite=True)
clean = sorted(pd.read_parquet("result")["n"])
print("after the second run", stale, "with overwrite", clean)
raise SystemExit(0 if stale == ([1, 2, 3, 10, 11],) * 2 and clean == [10, 11] else 1)
PY
