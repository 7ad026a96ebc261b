#!/usr/bin/env bash
# What: the area of a county by area (PyPI, the port of geojson-area): as a geometry, as a Feature and as a FeatureCollection, as GeoJSON files hold it.
# Guess: a Feature has the area 0.
# Seen: held: 0 for a Feature and for a FeatureCollection, without an error; only bare geometries count. These are 0.3 per cent too large at 30 N, since the earth is taken for a sphere of the radius of the equator.
# Expected: the area of what the feature holds, or an error.
# Instead: area(feature["geometry"]) for each feature; pyproj.Geod(ellps="GRS80").geometry_area_perimeter for figures that are published.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check area==1.1.1 pyproj==3.7.2 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import shapely
from area import area
from pyproj import Geod

county = {"type": "Polygon", "coordinates": [[[104, 30], [105, 30], [105, 31], [104, 31], [104, 30]]]}
feature = {"type": "Feature", "properties": {"name": "甲县"}, "geometry": county}
true = abs(Geod(ellps="GRS80").geometry_area_perimeter(shapely.geometry.shape(county))[0])
found = area(county), area(feature), area({"type": "FeatureCollection", "features": [feature]})
print("km2", [value / 1e6 for value in found], "on the ellipsoid", true / 1e6)
raise SystemExit(0 if found[1:] == (0, 0) and 1.002 < found[0] / true < 1.005 else 1)
PY
