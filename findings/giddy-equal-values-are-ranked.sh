#!/usr/bin/env bash
# What: mobility of ranks (giddy.markov.FullRank_Markov) of five regions, of which three have no firm in any year and a fourth loses its own.
# Guess: equal values get ranks by the order of rows, so that regions in which nothing happens move.
# Seen: held: the three empty regions stand at 5, 4 and 3 in the first two years, and each moves up one rank in the third, because another fell to 0; three of the four moves of that year
#   are theirs. In another order of rows it is another of them that stands last.
# Expected: one rank for equal values (as scipy.stats.rankdata has), or a word on ties.
# Instead: classes by breaks (Markov) where many regions are equal; or rank with ties oneself and leave ties out of the moves.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check giddy==2.3.8 libpysal==4.14.1 esda==2.8.2 numpy==2.4.6 pandas==3.1.1 quantecon==0.11.4 mapclassify==2.10.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import contextlib
import io

import giddy
import numpy as np

firms = np.array([[5, 5, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0], [7, 7, 7]], dtype=float)
with contextlib.redirect_stdout(io.StringIO()):
    ranks = giddy.markov.FullRank_Markov(firms).ranks
print(ranks.tolist())
empty = ranks[1:4]
stands = len(set(empty[:, 0])) == 3 and bool((empty[:, 1] != empty[:, 2]).all())
raise SystemExit(0 if stands else 1)
PY
