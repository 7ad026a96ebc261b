#!/usr/bin/env bash
# What: distances and areas on the globe by DuckDB's spatial extension, of points made by ST_Point(longitude, latitude).
# Guess: longitude comes first, as in PostGIS and in a GeoParquet file it reads; a latitude of 104 degrees would be an error.
# Seen: the guess was wrong: ST_Distance_Sphere takes latitude first and says nothing of 104: Chengdu-Chongqing is 279 km instead of 269.
#   ST_Distance_Spheroid and ST_Area_Spheroid give NaN, ST_Transform from EPSG:4326 gives infinity; none raises.
# Expected: the order of the file, or an error where a latitude is beyond the pole.
# Instead: turn the points round (ST_FlipCoordinates) for these functions, and hand true as the last argument to ST_Transform.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==1.4.4 duckdb-ext-spatial==1.4.4.20260205 pyproj==3.7.2
"$dir/venv/bin/python" -W ignore - <<'PY'
import math
import pathlib
import sysconfig

import duckdb
import pyproj

where = pathlib.Path(sysconfig.get_paths()["purelib"])
(extension,) = where.rglob("spatial.duckdb_extension")
sql = duckdb.connect(config={"allow_unsigned_extensions": "true"})
sql.execute(f"LOAD '{extension}'")


def one(text):
    return sql.sql(f"SELECT {text}").fetchone()[0]


chengdu, chongqing = "ST_Point(104.06, 30.67)", "ST_Point(106.55, 29.56)"
square = "ST_GeomFromText('POLYGON((104 30, 105 30, 105 31, 104 31, 104 30))')"
globe = pyproj.Geod(ellps="WGS84")
true_m = globe.inv(104.06, 30.67, 106.55, 29.56)[2]
true_m2 = globe.polygon_area_perimeter([104, 105, 105, 104], [30, 30, 31, 31])[0]
as_they_are = one(f"ST_Distance_Sphere({chengdu}, {chongqing})")
turned = one(f"ST_Distance_Sphere(ST_FlipCoordinates({chengdu}), ST_FlipCoordinates({chongqing}))")
spheroid = one(f"ST_Distance_Spheroid({chengdu}, {chongqing})")
area, area_turned = one(f"ST_Area_Spheroid({square})"), one(f"ST_Area_Spheroid(ST_FlipCoordinates({square}))")
moved = one(f"ST_AsText(ST_Transform({chengdu}, 'EPSG:4326', 'EPSG:3857'))")
print(f"true {true_m:.0f} m, lon-lat {as_they_are:.0f}, lat-lon {turned:.0f}, spheroid {spheroid}")
print(f"true {true_m2:.0f} m2, lon-lat {area}, lat-lon {area_turned:.0f}; transformed {moved}")
stands = abs(as_they_are / true_m - 1) > 0.03 and abs(turned / true_m - 1) < 0.002
stands &= math.isnan(spheroid) and math.isnan(area) and abs(area_turned / true_m2 - 1) < 1e-6
stands &= "Infinity" in moved
raise SystemExit(0 if stands else 1)
PY
