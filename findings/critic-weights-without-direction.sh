#!/usr/bin/env bash
# What: CRITIC weights of one table in three packages, where one indicator is a cost.
# Guess: pymcdm and scikit-criteria agree, since both name the same paper.
# Seen: the guess was wrong. pymcdm 1.4.0 critic_weights takes no direction (it swallows the types as *args) and scales all columns as benefits:
#   growth gets 0.47; pyDecision 5.1.8 and scikit-criteria 0.10 turn the cost first: growth gets 0.22 and output is the heaviest.
#   Passing the types to pymcdm changes nothing and raises nothing.
# Expected: an error for an argument that has no use, or the direction taken into account: turning a column changes the sign of its
#   correlations and with them every weight.
# Instead: turn costs over before the weights are asked for; then all three agree.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyDecision==5.1.8 pymcdm==1.4.0 scikit-criteria==0.10
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import skcriteria
from pyDecision.algorithm import critic_method
from pymcdm.weights import critic_weights
from skcriteria.preprocessing.weighters import CRITIC

# Four cities: output, growth, energy used (a cost).
table = np.array([[10, 5, 1.0], [20, 6, 2], [30, 4, 3], [25, 8, 1.5]])
types = np.array([1, 1, -1])
without, with_types = critic_weights(table), critic_weights(table, types)
first = critic_method(table, ["max", "max", "min"])
second = CRITIC().transform(skcriteria.mkdm(table, [max, max, min])).weights.to_numpy()
turned = critic_weights(table * types)
print("pymcdm", without.round(3), "with types", with_types.round(3), "cost turned by hand", turned.round(3))
print("pyDecision", first.round(3), "scikit-criteria", second.round(3))
same = np.allclose(first, second) and np.allclose(first, turned) and np.allclose(without, with_types)
raise SystemExit(0 if same and without.argmax() == 1 and first.argmax() == 0 else 1)
PY
