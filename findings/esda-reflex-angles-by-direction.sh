#!/usr/bin/env bash
# What: esda.shape of the same outline, drawn once against and once with the clock (GeoJSON and Shapefile prescribe different directions).
# Guess: some measures depend on the direction, or leave holes out.
# Seen: holes are right everywhere; of twenty measures one and its helper depend on the direction. reflexive_angle_ratio of a rectangle, which has no angle
#   above 180 degrees, is 1.0 against the clock and 0.0 with it; an L has one in six: 0.833 and 0.167. The text promises (N - R)/(N + R), which would
#   be 1 and 0.667. get_angles changes its sign.
# Expected: one figure for one shape.
# Instead: shapely.orient_polygons(shapes, exterior_cw=True) first, and read the figure as the share of reflex angles.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check esda==2.9.0 libpysal==4.14.1 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import esda
import numpy as np
import shapely
from esda.shape import convex_hull_ratio, isoperimetric_quotient, reflexive_angle_ratio

rectangle = shapely.box(0, 0, 4, 2)
corner = shapely.Polygon([(0, 0), (4, 0), (4, 2), (2, 2), (2, 4), (0, 4)])
against = shapely.orient_polygons(np.array([rectangle, corner]), exterior_cw=False)
along = shapely.orient_polygons(against, exterior_cw=True)
ratios = [np.round(reflexive_angle_ratio(shapes), 3).tolist() for shapes in (against, along)]
steady = [np.allclose(f(against), f(along)) for f in (convex_hull_ratio, isoperimetric_quotient)]
print("esda", esda.__version__, "against, along the clock", ratios, "other measures alike", steady)
raise SystemExit(0 if ratios == [[1.0, 0.833], [0.0, 0.167]] and all(steady) else 1)
PY
