#!/usr/bin/env bash
# What: the structure of a city's output, 48.5, 26.5, 24.5 and 0.5, as a waffle of 50 blocks by pywaffle, and 37, 37, 26 as ten.
# Guess: rounding loses blocks.
# Seen: held: 49 of 50 blocks are drawn (24, 13, 12 and none), so there is a hole in the last column; of ten blocks the three have 4, 4 and 2, for 3.7, 3.7 and 2.6: the last one is cut from 3 to what is left. Nothing is said.
# Expected: blocks by the largest remainder: as many as were asked for, and the last is not the one that pays.
# Instead: give whole numbers that sum to the number of blocks (largest remainder) instead of values.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pywaffle==1.2.0 matplotlib==3.11.2 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import collections

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from pywaffle import Waffle


def blocks(values, **shape):
    figure = plt.figure(FigureClass=Waffle, values=values, **shape)
    return list(collections.Counter(patch.get_facecolor() for patch in figure.axes[0].patches).values())


fifty, ten = blocks([48.5, 26.5, 24.5, 0.5], rows=5, columns=10), blocks([37, 37, 26], rows=2, columns=5)
print(fifty, sum(fifty), ten)
raise SystemExit(0 if fifty == [24, 13, 12] and ten == [4, 4, 2] else 1)
PY
