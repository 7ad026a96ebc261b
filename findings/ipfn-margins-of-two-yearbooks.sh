#!/usr/bin/env bash
# What: a table of counties by industries fitted to margins (RAS) with ipfn, where the margins of two yearbooks sum to 100 and 110.
# Guess: the last margin is fitted, the other is not, and nothing is said.
# Seen: it even says "ipfn converged": the columns are 50 and 60 as asked, the rows 44 and 66 rather than 40 and 60, each too large by the tenth. With the margins in the
#   other order the rows are right and the columns are not. convergence_rate and rate_tolerance measure only that nothing changes any more.
# Expected: an error, since no table has both margins; or the largest gap from a margin in the result.
# Instead: bring margins to one total first and say which is trusted; compare both sums of the result with what was asked.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ipfn==1.4.4 pandas==2.3.3 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import contextlib
import io

import numpy as np
from ipfn import ipfn

rows, columns = np.array([40.0, 60.0]), np.array([50.0, 60.0])


def fitted(margins, axes):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        table = ipfn.ipfn(np.array([[10.0, 20.0], [30.0, 40.0]]), margins, axes).iteration()
    return table.sum(axis=1).round(3).tolist(), table.sum(axis=0).round(3).tolist(), said.getvalue()


one, two = fitted([rows, columns], [[0], [1]]), fitted([columns, rows], [[1], [0]])
print("rows, columns:", one, two)
stands = one[:2] == ([44.0, 66.0], [50.0, 60.0]) and two[0] == [40.0, 60.0] and two[1] != [50.0, 60.0]
raise SystemExit(0 if stands and "converged" in one[2] and "converged" in two[2] else 1)
PY
