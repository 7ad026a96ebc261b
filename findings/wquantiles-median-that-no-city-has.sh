#!/usr/bin/env bash
# What: the median of an output per head of 10, 20, 30 and 100 in cities of 1, 1, 1 and 5 million people, by wquantiles, weightedstats and numpy.
# Guess: two or three answers for one median.
# Seen: held, and one is not a middle at all: five of eight people live where it is 100, weightedstats 0.4.1 (both ways) and numpy 2.4.6 (inverted_cdf) say 100, wquantiles 0.6 says 65, between the third city and the fourth, with no one there. For 10 and 20 with weights of 3 and 1 it says 12.5 for 10. With equal weights it is right.
# Expected: at least half of the people at or below the figure and half at or above.
# Instead: numpy.quantile(figures, 0.5, weights=people, method="inverted_cdf"), or a sort and a running sum.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check wquantiles==0.6 weightedstats==0.4.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import weightedstats
import wquantiles


def medians(figures, people):
    figures, people = [float(figure) for figure in figures], [float(count) for count in people]
    numpy = np.quantile(figures, 0.5, weights=people, method="inverted_cdf")
    return [float(value) for value in (wquantiles.median(np.array(figures), np.array(people)), weightedstats.weighted_median(figures, weights=people), weightedstats.numpy_weighted_median(figures, weights=people), numpy)]


most, three, equal = medians([10, 20, 30, 100], [1, 1, 1, 5]), medians([10, 20], [3, 1]), medians([10, 20, 30], [1, 1, 1])
print(most, three, equal)
raise SystemExit(0 if most == [65, 100, 100, 100] and three == [12.5, 10, 10, 10] and equal == [20, 20, 20, 20] else 1)
PY
