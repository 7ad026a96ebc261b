#!/usr/bin/env bash
# What: rounds over seven places by elkai (LKH), with distances between 0 and 1.5 (in 100 km, hours or degrees).
# Guess: distances are cut to whole numbers, so that every round is as good as another.
# Seen: held: of 20 sets of places 18 rounds are longer than the shortest (found by trying all), at worst by 36 per cent; the same distances times 10,000 give 20 right ones. No word; the type hints say float.
# Expected: an error for fractions, or fractions taken.
# Instead: round(distance * 10000) before, in a unit that leaves whole numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check elkai==2.0.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import itertools

import elkai
import numpy as np

rng = np.random.default_rng(0)


def length(table, order):
    return sum(table[a][b] for a, b in itertools.pairwise(order))


longer, scaled, worst = 0, 0, 1.0
for _ in range(20):
    places = rng.uniform(0, 1, (7, 2))
    table = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    best = min(length(table, (0, *order, 0)) for order in itertools.permutations(range(1, 7)))
    found = length(table, elkai.DistanceMatrix(table.tolist()).solve_tsp())
    whole = length(table, elkai.DistanceMatrix(np.rint(table * 10000).astype(int).tolist()).solve_tsp())
    longer, scaled, worst = longer + (found > best * 1.001), scaled + (whole > best * 1.001), max(worst, found / best)
print(f"longer than the shortest: {longer} of 20, at worst {worst:.2f} times; scaled to whole numbers: {scaled}")
raise SystemExit(0 if longer >= 15 and scaled == 0 and worst > 1.3 else 1)
PY
