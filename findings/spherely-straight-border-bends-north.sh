#!/usr/bin/env bash
# What: a region with straight borders along parallels (100 to 110 E, 30 to 40 N), as zones of maps and frames of images are, and places near its borders, by spherely (S2).
# Guess: a place some kilometres north of the northern border is inside.
# Seen: held: borders are arcs of great circles, which run up to 12 km north of the parallel between two corners ten degrees apart: a place 11 km north is inside, one 5 km north of the southern border outside. shapely says the contrary on the same
#   corners. The area hardly tells: 0.01 % of difference.
# Expected: nothing else of S2 itself; but a reader of WKT or GeoJSON (RFC 7946: straight in degrees) would have to put corners between.
# Instead: shapely.segmentize(polygon, 0.1) before the corners go to spherely (S2, BigQuery, GEOGRAPHY types).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check spherely==0.1.1 shapely==2.2.0 numpy==2.4.6 pyproj==3.7.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pyproj
import shapely
import spherely

region = shapely.box(100, 30, 110, 40)


def of(shape):
    return spherely.create_polygon(list(shape.exterior.coords)[:-1])


globe, dense = of(region), of(shapely.segmentize(region, 0.1))
found = {}
for latitude in (40.1, 30.05):
    place = spherely.create_point(105, latitude)
    found[latitude] = bool(spherely.within(place, globe)), bool(region.contains(shapely.Point(105, latitude))), bool(spherely.within(place, dense))
true = pyproj.Geod(ellps="WGS84").geometry_area_perimeter(shapely.orient_polygons(shapely.segmentize(region, 0.01)))[0]
print("latitude: (spherely, shapely, spherely of many corners)", found, "areas", spherely.area(globe), abs(true))
raise SystemExit(0 if found == {40.1: (True, False, False), 30.05: (False, True, True)} else 1)
PY
