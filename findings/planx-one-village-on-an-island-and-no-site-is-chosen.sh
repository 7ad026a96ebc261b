#!/usr/bin/env bash
# What: sites chosen by the p-median of planx-sdk, a package of urban planning, from tables of distances with a village that no single site reaches alone (an island; two valleys), and with one unknown distance.
# Guess: a site that does not reach one village costs infinitely much, and none is chosen.
# Seen: held, and worse (planx-sdk 2.28.1): two valleys of two villages each and two sites to choose: no site is chosen, the list and the costs are empty, nothing is raised. Sites 0 and 2 serve all for 42. With one village on an island that only the third site reaches, 4 km from everybody else, that one is chosen for p = 1, since the others cost infinitely much. An unknown distance (NaN) makes its own site the first one, at a cost of NaN.
# Expected: the best pair, or the name of the village that is out of reach; an error for NaN.
# Instead: replace infinite distances by one larger than all others together before the call, and look for that figure in the costs; refuse NaN.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check planx-sdk==2.28.1 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from itertools import combinations

import numpy as np
from planx.suitability.facility import greedy_p_median

FAR = np.inf
PEOPLE = np.array([10.0, 10, 10, 1])
valleys = np.array([[1, 2, FAR, FAR], [2, 1, FAR, FAR], [FAR, FAR, 1, 2], [FAR, FAR, 2, 1]])
chosen, costs = greedy_p_median(dists=valleys, demand_pop=PEOPLE, p=2)
best = min(combinations(range(4), 2), key=lambda pair: (valleys[list(pair)].min(axis=0) * PEOPLE).sum())
cost = (valleys[list(best)].min(axis=0) * PEOPLE).sum()
finite = np.where(np.isinf(valleys), 1e6, valleys)
mended, _ = greedy_p_median(dists=finite, demand_pop=PEOPLE, p=2)
island = np.array([[1, 2, 3, FAR], [2, 1, 2, FAR], [4, 4, 4, 1]])
alone, _ = greedy_p_median(dists=island, demand_pop=PEOPLE, p=1)
gap, unknown = greedy_p_median(dists=np.array([[1, 1, 1, 1], [2, 1, 2, np.nan], [9, 9, 9, 9.0]]), p=1)
print(chosen, costs, best, cost, mended, alone, gap, unknown)
raise SystemExit(0 if chosen == [] and costs.size == 0 and cost == 42 and sorted(mended) in ([0, 2], [1, 2]) and alone == [2] and gap == [1] and np.isnan(unknown[0]) else 1)
PY
