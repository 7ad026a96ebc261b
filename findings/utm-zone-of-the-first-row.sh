#!/usr/bin/env bash
# What: a column of places handed to utm.from_latlon as arrays (Chengdu, Chongqing, Wuhan, Shanghai lie in zones 48, 48, 50 and 51).
# Guess: all get the zone of the first row, so the coordinates depend on the order of rows.
# Seen: so it is: one zone number, 48, for all four, Shanghai at an easting of 2 078 533 m; with the rows turned round all are in zone 51 and Chengdu is at
#   -1 330 171 m. Nothing is raised or warned. Single places get their own zones. Chengdu-Shanghai in that plane is 1678 km, on the ellipsoid 1663.
# Expected: a zone for each row, or an error where the rows need several.
# Instead: ask for one zone by force_zone_number on purpose, or project with pyproj to one system made for the whole area.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check utm==0.9.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import numpy as np
import utm

lat, lon = np.array([30.67, 29.56, 30.59, 31.23]), np.array([104.06, 106.55, 114.30, 121.47])
east, north, zone, _letter = utm.from_latlon(lat, lon)
turned = utm.from_latlon(lat[::-1], lon[::-1])
single = [utm.from_latlon(*place)[2] for place in zip(lat, lon)]
km = np.hypot(east[3] - east[0], north[3] - north[0]) / 1000
print("zone", zone, np.round(east), f"plane {km:.0f} km | turned", turned[2], np.round(turned[0]), "| single", single)
raise SystemExit(0 if (zone, turned[2]) == (48, 51) and east[3] > 2e6 and turned[0][3] < -1e6 and single == [48, 48, 50, 51] else 1)
PY
