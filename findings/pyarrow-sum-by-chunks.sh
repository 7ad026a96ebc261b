#!/usr/bin/env bash
# What: the sum of one column of a million amounts by pyarrow: in one chunk, in many, and of one group.
# Guess: sums are pairwise everywhere, so that they agree to the last digits however a table is cut.
# Seen: the guess was wrong: pyarrow.compute.sum is pairwise within a chunk only, and group_by adds one by one: with chunks of seven rows
#   and with group_by the sum is wrong in the twelfth digit, 2,000 times further off than in one chunk, and each way gives its own.
#   pandas (compensated within groups) and numpy give the true sum to the last digit or two.
# Expected: one sum of one column, whatever its row groups.
# Instead: add whole units, or parts of exact integers, where a result must not depend on how a file was cut.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyarrow==26.0.1 pandas==3.1.1
"$dir/venv/bin/python" - <<'PY'
import math

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

amounts = np.tile([0.1, 0.2, 0.3, 1e6 / 3], 250_000)
true = math.fsum(amounts)


def cut(rows):
    return pa.chunked_array([amounts[i : i + rows] for i in range(0, len(amounts), rows)])


table = pa.table({"region": np.zeros(len(amounts), int), "amount": amounts})
grouped = table.group_by("region", use_threads=False).aggregate([("amount", "sum")])
found = {
    "one chunk": pc.sum(pa.array(amounts)).as_py(),
    "chunks of 1000": pc.sum(cut(1000)).as_py(),
    "chunks of 7": pc.sum(cut(7)).as_py(),
    "group_by": grouped["amount_sum"][0].as_py(),
    "pandas": float(table.to_pandas().groupby("region")["amount"].sum().iloc[0]),
    "numpy": float(amounts.sum()),
}
off = {way: abs(value - true) for way, value in found.items()}
for way, value in found.items():
    print(f"{way}: {value!r}, off by {off[way]:.2g}")
stands = len({found[way] for way in ("one chunk", "chunks of 1000", "chunks of 7", "group_by")}) >= 3
stands &= off["chunks of 7"] > 500 * off["one chunk"] and off["group_by"] > 500 * off["one chunk"]
stands &= max(off["pandas"], off["numpy"]) < 1e-4
raise SystemExit(0 if stands else 1)
PY
