#!/usr/bin/env bash
# What: hot spots (Gi* of Getis and Ord) of a table of 10 x 10 counties with outputs at random and one county of 6, by planx-sdk, with the eight nearest neighbours as its own function makes them by default.
# Guess: the county itself weighs as much as all its neighbours together.
# Seen: held (planx-sdk 2.28.1): create_knn_weights gives each neighbour 1/8, calculate_getis_ord puts the county itself in with 1. So one large city in a plain of nothing is a hot spot with z = 5.7 (p 1e-8); with nine equal weights, as Gi* is defined, z is 2.6. Counties of the neighbourhood change too.
# Expected: the county weighs what a neighbour weighs.
# Instead: create_knn_weights(..., row_standardized=False) for Gi*: all nine weights are 1 then.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check planx-sdk==2.28.1 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import numpy as np
from planx.geostats.stats_engines import calculate_getis_ord
from planx.geostats.weights import create_knn_weights

IDS = list(range(100))
CITY = 44
places = np.array([(column, row) for column in range(10) for row in range(10)], float)
outputs = np.random.default_rng(1).normal(size=100)
outputs[CITY] = 6


def z_of_the_city(**given):
    neighbours, weights = create_knn_weights(places, IDS, k=8, **given)
    z, p, classes = calculate_getis_ord(outputs, neighbours, weights, IDS)
    return neighbours, z[CITY], p[CITY], int(classes[CITY])


neighbours, by_default, p, level = z_of_the_city()
_, equal, *_ = z_of_the_city(row_standardized=False)
nine = outputs[[*neighbours[CITY], CITY]]
by_hand = (nine.sum() - 9 * outputs.mean()) / (outputs.std() * np.sqrt((100 * 9 - 81) / 99))
print(round(by_default, 2), p, level, round(equal, 2), round(by_hand, 2))
raise SystemExit(0 if by_default > 2 * by_hand and abs(equal - by_hand) < 1e-9 and level == 3 and p < 1e-7 else 1)
PY
