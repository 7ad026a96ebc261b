#!/usr/bin/env bash
# What: service areas (Voronoi) of five hospitals within a county shaped like an L and within one shaped like a U, by the PyPI package boundvor, a Voronoi of scipy cut at a border.
# Guess: the corners of the border are sorted by their angle and cut as if the county were convex, so that areas do not add up in an L.
# Seen: half (boundvor 0.1.1): the L is right (12 of 12), since its corners seen from the middle are in order. In the U the areas are 2, 5, 2, 3.5, 3.5, in all 16, where each hospital has 4 of 20 km2; the one in the middle gets land that is not in the county. Not guessed: point_region, by which scipy says which area belongs to which point, is taken over as it was, though the areas have a new order: by it hospitals get the areas of others, and the last one an IndexError. No word.
# Expected: areas that add up to the county; regions[point_region[i]] as in scipy, whose class this one is made from.
# Instead: shapely.voronoi_polygons(...) and intersection with the county; area i is regions[i] here.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check boundvor==0.1.1 numpy==2.4.6 scipy==1.17.1 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import numpy as np
from boundvor import BoundedVoronoi
from shapely import MultiPoint, Point, Polygon, voronoi_polygons

BENT = [(0, 0), (4, 0), (4, 2), (2, 2), (2, 4), (0, 4)]
TWICE_BENT = [(0, 0), (6, 0), (6, 4), (4, 4), (4, 2), (2, 2), (2, 4), (0, 4)]


def areas(border, hospitals):
    found = BoundedVoronoi(np.array(hospitals, float), bounds=border)
    shapes = [Polygon(found.vertices[region]) for region in found.regions]
    cells = voronoi_polygons(MultiPoint(hospitals), extend_to=Polygon(border)).geoms
    right = [next(cell for cell in cells if cell.contains(Point(place))).intersection(Polygon(border)).area for place in hospitals]
    return found, [round(shape.area, 2) for shape in shapes], [round(area, 2) for area in right], round(shapes[1].difference(Polygon(border)).area, 2)


_, bent, right_bent, _ = areas(BENT, [(1, 1), (3, 1), (1, 3), (3.5, 0.5), (0.5, 3.5)])
found, twice, right, outside = areas(TWICE_BENT, [(1, 1), (3, 1), (5, 1), (1, 3), (5, 3)])
others = [place for place in range(5) if found.point_region[place] != place]
print(bent, right_bent, twice, sum(twice), right, outside, found.point_region.tolist(), len(found.regions))
raise SystemExit(0 if sum(bent) == 12 and twice == [2, 5, 2, 3.5, 3.5] and right == [4] * 5 and outside == 1 and len(others) == 4 and max(found.point_region) == len(found.regions) else 1)
PY
