#!/usr/bin/env bash
# What: the consistency ratio of one matrix of an analytic hierarchy process (three criteria), by ahpy and pyDecision; 0.1 is the limit that every text book and guideline names.
# Guess: the two use different random indices, so that a matrix is consistent in one and not in the other.
# Seen: held: 0.110 in ahpy, 0.104 with its other table (random_index="saaty"), 0.093 in pyDecision. Neither tells which table it took.
# Expected: the table named beside the ratio.
# Instead: report lambda_max and n, and the index with its source; do not compare ratios of two programs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ahpy==2.1 pydecision==5.1.8 numpy==2.4.6 scipy==1.17.1 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import contextlib
import io

import ahpy
import numpy as np
from pyDecision.algorithm import ahp_method

matrix = np.array([[1, 1 / 2, 4], [2, 1, 3], [1 / 4, 1 / 3, 1]])
pairs = {("land", "road"): 1 / 2, ("land", "power"): 4, ("road", "power"): 3}
default = ahpy.Compare("site", pairs).consistency_ratio
saaty = ahpy.Compare("site", pairs, random_index="saaty").consistency_ratio
with contextlib.redirect_stdout(io.StringIO()):
    _, other = ahp_method(matrix, wd="g")
largest = max(np.linalg.eigvals(matrix).real)
print(f"lambda_max {largest:.4f}; ahpy {default:.4f}, its table of Saaty {saaty:.4f}, pyDecision {other:.4f}")
raise SystemExit(0 if default > saaty > 0.1 > other and abs(other - 0.093) < 0.001 else 1)
PY
