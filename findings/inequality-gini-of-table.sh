#!/usr/bin/env bash
# What: inequality measures of a table of regions × industries, in one package: Theil reads it column by column, so does Gini?
# Guess: one Gini a column, as Theil gives, or an error; and if one number, one that changes with the order of the columns.
# Seen: the guess was wrong twice: one number, 1.904, from `Gini(table).g`, whatever the order of the columns; no Gini lies above 1, and
#   the columns have 0.464 and 0.417. No warning. Theil of the same table gives a value a column.
# Expected: a value a column, or a refusal of what is no vector.
# Instead: take the columns one by one, and hold what comes back against 0 … 1.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check inequality==1.1.2 libpysal==4.14.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import numpy as np

warnings.simplefilter("ignore")
from inequality.gini import Gini
from inequality.theil import Theil

table = np.array([[4.0, 2.0], [2.0, 3.0], [0.0, 1.0], [1.0, 0.0]])
whole = float(np.squeeze(Gini(table).g))
turned = float(np.squeeze(Gini(table[:, ::-1]).g))
columns = [float(Gini(table[:, n]).g) for n in (0, 1)]
theil = np.asarray(Theil(table).T)
print("Gini of the table", round(whole, 3), "columns the other way round", round(turned, 3))
print("Gini of its columns", [round(one, 3) for one in columns], "Theil of the table", theil.round(3).tolist())
raise SystemExit(0 if whole > 1 and abs(whole - turned) < 1e-9 and max(columns) < 1 and theil.shape == (2,) else 1)
PY
