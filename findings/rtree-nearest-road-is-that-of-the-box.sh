#!/usr/bin/env bash
# What: the nearest of two roads from a works by rtree's nearest(): a short one 30 km away, and a long one around a corner, 95 km away, whose box covers the works.
# Guess: the long road is the nearest, since boxes are compared.
# Seen: held: rtree gives the road 95 km away and nothing else, at the distance 0 of its box; shapely's STRtree gives the other. Rivers, railways and coasts are of that shape. rtree's documentation speaks of bounds; the many
#   recipes that attach firms to roads with idx.nearest(point.bounds, 1) do not.
# Expected: a name that says box; a distance of shapes where shapes were meant.
# Instead: shapely.STRtree(lines).nearest(points) or geopandas.sjoin_nearest; with rtree ask for many and compare real distances, which is still no proof.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rtree==1.4.1 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import rtree
import shapely

near = shapely.LineString([(30, 0), (30, 10)])
far = shapely.LineString([(-100, -100), (-100, 100), (100, 100)])
works = shapely.Point(0, 5)
index = rtree.index.Index()
for number, road in enumerate((near, far)):
    index.insert(number, road.bounds)
by_box, by_shape = list(index.nearest(works.bounds, 1)), int(shapely.STRtree([near, far]).nearest(works))
print("rtree", by_box, "shapely", by_shape, "km", near.distance(works), far.distance(works))
raise SystemExit(0 if by_box == [1] and by_shape == 0 and near.distance(works) == 30 and far.distance(works) == 95 else 1)
PY
