#!/usr/bin/env bash
# What: eight counties along a river, four of little and four of much growth, made two areas by the SKATER of planx-sdk over the two nearest neighbours as the package gives them, in all kinds of orders of the rows.
# Guess: neighbours named only by the county of the higher number are not links; more areas than asked for.
# Seen: held (planx-sdk 2.28.1): who is among one's two nearest need not have oneself among his, and such a link counts only if the lower number names it. From west to east the eight counties become three areas, from east to west two; in 197 of 1,090 orders there are three. Nothing tells that more areas came out than were asked for.
# Expected: a link is a link, whoever names it; the number that was asked for, or an error.
# Instead: make the neighbours mutual first, and count the labels afterwards.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check planx-sdk==2.28.1 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from collections import Counter
from itertools import permutations

import numpy as np
from planx.geostats.stats_engines import skater_spatial_clustering
from planx.geostats.weights import create_knn_weights

PLACES = np.array([(x, 0) for x in (0, 1, 2.5, 4.5, 6, 7, 9.5, 12)])
GROWTH = np.array([[1], [1.1], [1.2], [1.3], [9], [9.1], [9.2], [9.3]])


def areas(order, mutual=False):
    order = list(order)
    neighbours, _ = create_knn_weights(PLACES[order], list(range(8)), k=2)
    if mutual:
        neighbours = {a: [b for b in neighbours if b != a and (b in neighbours[a] or a in neighbours[b])] for a in neighbours}
    return len(set(skater_spatial_clustering(GROWTH[order], neighbours, n_clusters=2).tolist()))


orders = list(permutations(range(8)))[::37]
counted, mended = Counter(map(areas, orders)), {areas(order, mutual=True) for order in orders}
print(areas(range(8)), areas(range(7, -1, -1)), counted, mended)
raise SystemExit(0 if areas(range(8)) == 3 and areas(range(7, -1, -1)) == 2 and counted == {2: 893, 3: 197} and mended == {2} else 1)
PY
