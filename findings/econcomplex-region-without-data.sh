#!/usr/bin/env bash
# What: the structure indices of econcomplex for a region whose row is all zero (no plant known there).
# Guess: 0 or NaN.
# Seen: each index says something else and looks like a value: Herfindahl -0.5 (outside its range 0 to 1), Krugman 1.0 (more specialised
#   than the two real regions), Hoover's coefficient 0.5, Hachman 0, entropy 0; one NaN cell makes every RCA of the table NaN.
# Expected: NaN, since shares of nothing do not exist.
# Instead: drop or mark such rows before, and treat unknown apart from zero.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check econcomplex==1.0.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import econcomplex as ec
import numpy as np
import pandas as pd

table = pd.DataFrame([[4, 2, 0], [1, 5, 3], [0, 0, 0]], index=["甲", "乙", "空"], columns=["水泥", "石材", "玻璃"], dtype=float)
found = {
    index.__name__: index(table).round(3)["空"]
    for index in (ec.herfindahl, ec.krugman_index, ec.specialization_coefficient, ec.hachman_index, ec.shannon_entropy)
}
real = ec.krugman_index(table)[["甲", "乙"]].max()
unknown = table.copy()
unknown.iloc[0, 0] = np.nan
print(found, "largest real Krugman", round(real, 3), "RCA known with one NaN:", int(ec.rca(unknown).notna().sum().sum()))
stands = found["herfindahl"] == -0.5 and found["krugman_index"] == 1.0 > real and ec.rca(unknown).isna().all(axis=None)
raise SystemExit(0 if stands else 1)
PY
