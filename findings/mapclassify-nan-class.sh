#!/usr/bin/env bash
# What: a missing value (NaN) in an indicator that mapclassify puts into classes.
# Guess: NaN ends up in the top class, or raises.
# Seen: NaN is counted in the lowest class; worse, one NaN moves the others: FisherJenks of 1 2 NaN 4 5 6 7 8 puts all eight in class 0,
#   Quantiles puts 7 and 8 into the lowest class (bins end in nan). No exception, no warning by mapclassify. Only NaturalBreaks refuses.
# Expected: a missing value has no class and does not change the breaks, or all schemes refuse it.
# Instead: classify series.dropna() and map NaN to a "no data" class of its own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check mapclassify==2.10.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import mapclassify
import numpy as np

y = np.array([1, 2, np.nan, 4, 5, 6, 7, 8])
got = {}
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    for scheme in (mapclassify.FisherJenks, mapclassify.Quantiles, mapclassify.EqualInterval):
        found = scheme(y, k=3)
        got[scheme.__name__] = found.yb.tolist()
        print(scheme.__name__, found.yb.tolist(), found.bins, found.counts)
print("whole:", mapclassify.FisherJenks(y[~np.isnan(y)], k=3).yb.tolist(), "warnings", [str(word.message) for word in said])
stands = got["FisherJenks"] == [0] * 8 and got["Quantiles"][-2:] == [0, 0] and got["EqualInterval"][2] == 0
raise SystemExit(0 if stands else 1)
PY
