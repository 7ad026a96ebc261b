#!/usr/bin/env bash
# What: weights of three indicators of four cities by CILOS and IDOCRIW, where one indicator is a cost, in pymcdm and pyDecision; MEREC beside them.
# Guess: the packages give other weights for one table.
# Seen: held for CILOS and IDOCRIW, not for MEREC (pymcdm 1.4.0, pyDecision 5.1.8): the cost weighs 0.148 or 0.333 by CILOS; by IDOCRIW the third indicator weighs 0.689 or 0.287, and first and last change places. Without a cost in the table CILOS still differs. MEREC is equal to eight places.
# Expected: one name, one method.
# Instead: name the package beside the weights; do not take weights of two packages into one report.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pymcdm==1.4.0 pyDecision==5.1.8 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
from pyDecision import algorithm
from pymcdm import weights

table, signs, words = np.array([[100.0, 5, 3], [80, 7, 2], [60, 9, 6], [90, 4, 5]]), np.array([1, -1, 1]), ["max", "min", "max"]
one = [weights.cilos_weights(table, signs), weights.idocriw_weights(table, signs), weights.merec_weights(table, signs)]
other = [algorithm.cilos_method(table, words), algorithm.idocriw_method(table, words, verbose=False), algorithm.merec_method(table, words)]
gains = [weights.cilos_weights(table, np.ones(3)), algorithm.cilos_method(table, ["max"] * 3)]
for name, left, right in zip(("CILOS", "IDOCRIW", "MEREC"), one, other):
    print(name, np.round(left, 3), np.round(right, 3))
print("without a cost", np.round(gains[0], 3), np.round(gains[1], 3))
stands = np.round(one[0], 3).tolist() == [0.456, 0.148, 0.397] and np.round(other[0], 3).tolist() == [0.37, 0.333, 0.296]
stands &= int(np.argmax(one[1])) == 2 and int(np.argmin(other[1])) == 2 and bool(np.allclose(one[2], other[2]))
raise SystemExit(0 if stands else 1)
PY
