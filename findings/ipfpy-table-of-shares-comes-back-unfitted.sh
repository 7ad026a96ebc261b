#!/usr/bin/env bash
# What: a table of four shares fitted by IPFpy to margins of 0.7, 0.3, 0.6 and 0.4; the same table times 10,000; and one with margins of two totals.
# Guess: shares come back as they were.
# Seen: held (IPFpy 0.1.0): the fitting ends when no margin is off by 1 or more, counted in the unit of the table, and no margin of shares can be: [0.1, 0.2, 0.3, 0.4] comes back unchanged, with rows of 0.3 and 0.7 for 0.7 and 0.3. Outputs in 亿元 below 1 fare likewise. Times 10,000 the same call gives 0.40, 0.30, 0.20, 0.10. With margins of two totals it runs its 100 rounds and returns a table that keeps to neither of them, without a word; tol is not in its description.
# Expected: a tolerance relative to the margins, and a word when it was not reached.
# Instead: tol=1e-9, and compare the sums with the margins.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ipfpy==0.1.0 numpy==2.4.6 pandas==3.1.1 duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import contextlib
import io

import numpy as np
import pandas as pd
from IPFpy import ipf

CELLS = pd.DataFrame({"unit_id": [0, 1, 2, 3, 0, 2, 1, 3], "cons_id": [0, 0, 1, 1, 2, 2, 3, 3]})


def fitted(times, margins=(0.7, 0.3, 0.6, 0.4), **given):
    table = pd.DataFrame({"unit_id": range(4), "weight": np.array([0.1, 0.2, 0.3, 0.4]) * times})
    targets = pd.DataFrame({"cons_id": range(4), "target": np.array(margins) * times})
    with contextlib.redirect_stdout(io.StringIO()) as said:
        found = ipf(input=table, constraints=CELLS, targets=targets, silent=True, **given)
    return found.sort_values("unit_id").weight.to_numpy() / times, said.getvalue()


shares, _ = fitted(1)
outputs, _ = fitted(10_000)
told, _ = fitted(1, tol=1e-9)
torn, said = fitted(10_000, (0.9, 0.3, 0.6, 0.4))
print(shares, outputs, told, torn, said)
unlike = abs(torn[:2].sum() - 0.9) > 0.05 and abs(torn[[0, 2]].sum() - 0.6) > 0.05
raise SystemExit(0 if shares.tolist() == [0.1, 0.2, 0.3, 0.4] and np.allclose(outputs, [0.4, 0.3, 0.2, 0.1], atol=1e-3) and np.allclose(told, outputs, atol=1e-3) and unlike and "Elapsed" in said and len(said.splitlines()) == 1 else 1)
PY
