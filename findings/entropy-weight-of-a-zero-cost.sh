#!/usr/bin/env bash
# What: entropy weights (熵权法) of three packages where a cost indicator is 0 for one city, or a growth rate is below 0.
# Guess: pyDecision gives nearly all weight to the zero; pymcdm answers NaN; scikit-criteria is right; nobody objects to a negative rate.
# Seen: half wrong. pyDecision 5.1.8 turns a cost into 1 / (x + 1e-9): one city without emissions lifts the weight of emissions from 0.44 to
#   0.93, and growth rates 5, -3, 4, -5.5 get a weight of 0.998. scikit-criteria 0.10 answers [0, nan, 0] for the rates and 0.77 for the
#   zero cost (it knows no direction in the weights). pymcdm 1.4.0 refuses both ("requires all positive values"), also the harmless zero.
# Expected: one answer for one method: 0 ln 0 counts as 0, a cost is turned by min-max before the shares, a negative value is refused.
# Instead: turn and scale the table first (min-max), then take the shares; refuse negative values by name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyDecision==5.1.8 pymcdm==1.4.0 scikit-criteria==0.10
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import skcriteria
from pyDecision.algorithm import entropy_method
from pymcdm.weights import entropy_weights
from skcriteria.preprocessing.weighters import EntropyWeighter

# Four cities: output, growth, emissions (a cost).
plain = np.array([[10, 5, 1.0], [20, 6, 2], [30, 4, 3], [25, 8, 1.5]])
clean, shrinking = plain.copy(), plain.copy()
clean[0, 2] = 0
shrinking[:, 1] = [5.0, -3, 4, -5.5]


def by_pydecision(table):
    return entropy_method(table, ["max", "max", "min"]).round(3)


def by_scikit(table):
    return EntropyWeighter().transform(skcriteria.mkdm(table, [max, max, min])).weights.to_numpy().round(3)


def refused(table):
    try:
        entropy_weights(table)
    except ValueError as error:
        return "positive" in str(error)
    return False


for label, table in (("plain", plain), ("a city without emissions", clean), ("two shrinking", shrinking)):
    print(label, by_pydecision(table), by_scikit(table), "pymcdm refuses:", refused(table))
good = (
    abs(by_pydecision(plain)[2] - 0.437) < 0.001
    and by_pydecision(clean)[2] > 0.93
    and by_pydecision(shrinking)[1] > 0.99
    and np.isnan(by_scikit(shrinking)[1])
    and by_scikit(shrinking)[0] == 0
    and abs(by_scikit(clean)[2] - 0.768) < 0.001
    and refused(clean)
    and not refused(plain)
)
raise SystemExit(0 if good else 1)
PY
