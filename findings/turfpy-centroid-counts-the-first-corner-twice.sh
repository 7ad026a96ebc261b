#!/usr/bin/env bash
# What: the centroid of a square degree by turfpy.measurement.centroid (where to put the label or the mark of a region).
# Guess: the closing corner of the ring is counted again. Area and point in polygon leave holes out.
# Seen: the first half holds: (104.4, 30.4) instead of (104.5, 30.5), 15 km off, and (104.6, 30.6) where the ring begins at the opposite corner. Of a
#   triangle it is more. The second half was wrong: holes are right in both.
# Expected: the mean of the corners as turf.js has it (each once), or the centre of the area.
# Instead: shapely.centroid in a projected system; shapely.point_on_surface for labels.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check turfpy==0.0.7 geojson==3.2.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import shapely
from geojson import Feature, Polygon
from turfpy.measurement import area, centroid

corners = [(104, 30), (105, 30), (105, 31), (104, 31)]
found = []
for first in (0, 2):
    ring = corners[first:] + corners[:first]
    found.append([round(part, 6) for part in centroid(Feature(geometry=Polygon([ring + ring[:1]]))).geometry.coordinates])
middle = shapely.centroid(shapely.Polygon(corners))
hole = [(104.25, 30.25), (104.25, 30.75), (104.75, 30.75), (104.75, 30.25), (104.25, 30.25)]
ring = corners + corners[:1]
left = area(Feature(geometry=Polygon([ring, hole]))) / area(Feature(geometry=Polygon([ring])))
print("turfpy", found, "shapely", middle, "area left beside a hole of a quarter", round(left, 3))
raise SystemExit(0 if found == [[104.4, 30.4], [104.6, 30.6]] and round(left, 2) == 0.75 else 1)
PY
