#!/usr/bin/env bash
# What: a zone of 100 km2 with a lake of 4 km2 cut out, written by pyshp (Writer.poly) with the ring of the lake in either direction, read by geopandas and pyshp.
# Guess: a lake that turns as the outline does is filled, and the area is too large.
# Seen: held: where both turn with the clock the area is 104 (the lake is added), and so it is where both turn against it; turned as GeoJSON has them (outline against, lake with the clock) it is -96: the zone is a hole in its lake. Only an
#   outline with the clock and a lake against it give 96. The writer says nothing; shapes are not valid.
# Expected: rings put in order by the writer, or an error, since it knows which ring lies within which.
# Instead: shapely.orient_polygons(shape, exterior_cw=True) before writing; or geopandas to write.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyshp==3.1.6 geopandas==1.1.4 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import shapefile

outline, lake = [(0, 0), (0, 10), (10, 10), (10, 0), (0, 0)], [(2, 2), (4, 2), (4, 4), (2, 4), (2, 2)]
found = {}
for name, rings in {"as the format": [outline, lake], "both with": [outline, lake[::-1]], "both against": [outline[::-1], lake], "as GeoJSON": [outline[::-1], lake[::-1]]}.items():
    with shapefile.Writer("zone") as writer:
        writer.field("name", "C")
        writer.poly(rings)
        writer.record("a")
    read = gpd.read_file("zone.shp")
    found[name] = float(read.area.iloc[0]), bool(read.is_valid.iloc[0])
print(found)
stands = found["as the format"] == (96.0, True) and found["both with"] == found["both against"] == (104.0, False) and found["as GeoJSON"][0] == -96.0
raise SystemExit(0 if stands else 1)
PY
