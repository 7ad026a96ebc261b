#!/usr/bin/env bash
# What: scores of four cities by two methods in the same order (0.9, 0.5, 0.4, 0.1 and 100, 3, 2, 1), compared by the rank correlations of pymcdm and scipy.
# Guess: pymcdm's spearman of scores is Pearson's coefficient.
# Seen: held (pymcdm 1.4.0, scipy 1.17.1): 0.866 where both orders are equal and scipy says 1; and its weighted coefficients, which lie between -1 and 1, are 17,853.9 (rw) and -17.2 (WS). pymcdm ranks nothing itself and says nothing of values that are no ranks; its Kendall's tau is 1.
# Expected: what is called spearman ranks what it is given, or refuses what is no rank.
# Instead: rankings first: pymcdm.helpers.rrankdata(scores), then the coefficient.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pymcdm==1.4.0 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
from pymcdm import correlations
from pymcdm.helpers import rrankdata
from scipy import stats

one, other = np.array([0.9, 0.5, 0.4, 0.1]), np.array([100.0, 3.0, 2.0, 1.0])
plain = [round(float(way(one, other)), 3) for way in (correlations.spearman, correlations.rw, correlations.ws, correlations.kendall_tau)]
asked = [round(float(way(rrankdata(one), rrankdata(other))), 3) for way in (correlations.spearman, correlations.rw, correlations.ws)]
scipy = [round(float(stats.spearmanr(one, other)[0]), 3), round(float(stats.pearsonr(one, other)[0]), 3)]
print(plain, asked, scipy)
raise SystemExit(0 if plain[0] == scipy[1] == 0.866 and plain[1] > 1000 and plain[2] < -1 and plain[3] == scipy[0] == 1 and asked == [1, 1, 1] else 1)
PY
