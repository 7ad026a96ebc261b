#!/usr/bin/env bash
# What: revealed comparative advantage made binary (RCA >= 1) by econcomplex, the same table in another unit.
# Guess: an advantage that is exactly 1 falls to either side by rounding.
# Seen: three regions of equal structure: in one unit all nine cells are 1 ("present"), in a unit ten times larger three, in one
#   10^4 times larger (万元 to 亿元) a single one. Diversity, proximity and ECI are computed on that.
# Expected: a change of unit changes nothing.
# Instead: compare with a tolerance (RCA >= 1 - 1e-9), or decide on x_rc * X >= X_r * X_c in whole numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check econcomplex==1.0.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import econcomplex as ec
import numpy as np

table = np.array([[1, 2, 3], [2, 4, 6], [3, 6, 9]], dtype=float)
count = {unit: int(ec.rca(table / unit, binary=True).sum()) for unit in (1, 10, 10_000)}
diversity = {unit: ec.diversity(table / unit).tolist() for unit in (1, 10)}
print("cells present by unit", count, "diversity", diversity, "smallest", ec.rca(table / 10).min())
raise SystemExit(0 if count == {1: 9, 10: 3, 10_000: 1} else 1)
PY
