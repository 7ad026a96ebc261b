#!/usr/bin/env bash
# What: the smallest circle around places, by pointpats.centrography.minimum_bounding_circle (how far a cluster reaches).
# Guess: it differs from shapely's for some places.
# Seen: of 400 sets of five to eleven random places 63 get a circle that leaves a place out, and 46 raise ZeroDivisionError. Six places, below: radius 0.412
#   instead of 0.429, and one of the six lies 0.455 from the centre. Of these six no word.
# Expected: every place within the radius.
# Instead: shapely.minimum_bounding_radius and shapely.minimum_bounding_circle.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pointpats==2.5.5 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import numpy as np
import pointpats
import shapely
from pointpats.centrography import minimum_bounding_circle

six = np.array([[0.46, 0.22], [0.76, 0.12], [0.25, 0.81], [0.45, 0.88], [0.6, 0.79], [0.19, 0.32]])
centre, radius = minimum_bounding_circle(six)
right = shapely.minimum_bounding_radius(shapely.MultiPoint(six))
farthest = np.hypot(*(six - np.array(centre)).T).max()
draw = np.random.default_rng(0)
wrong = refused = 0
for _ in range(400):
    places = draw.random((draw.integers(5, 12), 2)).round(2)
    try:
        _, reach = minimum_bounding_circle(places)
    except ZeroDivisionError:
        refused += 1
    else:
        wrong += abs(reach - shapely.minimum_bounding_radius(shapely.MultiPoint(places))) > 1e-6
print("pointpats", pointpats.__version__, "radius", round(radius, 4), "of", round(right, 4), "farthest", round(farthest, 4), "of 400:", wrong, refused)
raise SystemExit(0 if round(radius, 3) == 0.412 and round(right, 3) == 0.429 and farthest > right and wrong > 30 else 1)
PY
