#!/usr/bin/env bash
# What: a table of output by region and industry in which one pair stands in two rows (two parks of a county), handed to ecomplexity.
# Guess: the rows are not summed.
# Seen: so it is. As one row of 7 the pair has a location quotient of 1.54 and is present; as 3.5 and 3.5 it has 0.92 and is absent in both rows.
#   81 rows come out for 80 pairs, in silence. A missing figure counts as absent (mcp 0) with rca nan.
# Expected: the sum of the pair, or an error that names it.
# Instead: groupby([region, industry]).sum(min_count=1) first, and drop pairs without a figure.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ecomplexity==0.5.3 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import contextlib
import io
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
from ecomplexity import ecomplexity

amounts = np.random.default_rng(3).integers(1, 9, (8, 10)).astype(float)
amounts[0, 0] = 7
names = {"time": "year", "loc": "region", "prod": "industry", "val": "output"}


def table(parts):
    rows = []
    for (row, column), amount in np.ndenumerate(amounts):
        times = parts if (row, column) == (0, 0) else 1
        rows += [(2024, f"r{row}", f"p{column}", amount / times)] * times
    return pd.DataFrame(rows, columns=["year", "region", "industry", "output"])


found = {}
for parts in (1, 2):
    with contextlib.redirect_stdout(io.StringIO()):
        result = ecomplexity(table(parts), names)
    pair = result.query("region == 'r0' and industry == 'p0'")
    found[parts] = pair[["rca", "mcp"]].round(2).to_numpy().tolist()
    print(parts, "rows:", len(result), "rca, mcp", found[parts])
gap = table(1)
gap.loc[0, "output"] = np.nan
with contextlib.redirect_stdout(io.StringIO()):
    missing = ecomplexity(gap, names).query("region == 'r0' and industry == 'p0'")[["rca", "mcp"]].to_numpy()[0]
print("missing", missing)
raise SystemExit(0 if found[1][0][1] == 1 and [row[1] for row in found[2]] == [0, 0] and np.isnan(missing[0]) and missing[1] == 0 else 1)
PY
