#!/usr/bin/env bash
# What: three cities by longitude and latitude in a TSPLIB file (EDGE_WEIGHT_TYPE GEO), and customers of a round in kilometres (EUC_2D), read by tsplib95 and vrplib.
# Guess: GEO takes 104.65 as 104 degrees 65 minutes; EUC_2D is rounded to whole numbers in one and not in the other.
# Seen: held (tsplib95 0.7.1, vrplib 2.2.0): the two places at 104.065 and 104.99 E are 147 km apart for 89, since the format means degrees and minutes (104.99 is 105 degrees 39 minutes); 成都 to 上海 is 1,681 for 1,663. A customer 0.4 km away is at 0 in tsplib95, which rounds as the
#   standard says, and at 0.4 in vrplib, one at 1.56 at 2: a round of one file has two lengths. No word in either.
# Expected: an error for minutes of 60 and above, which are proof of decimal degrees.
# Instead: write a matrix of distances (EXPLICIT), in metres, and neither GEO nor EUC_2D.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check tsplib95==0.7.1 vrplib==2.2.0 pyproj==3.7.2 numpy==1.26.4
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import tsplib95
import vrplib
from pyproj import Geod

cities = tsplib95.parse("NAME: a\nTYPE: TSP\nDIMENSION: 3\nEDGE_WEIGHT_TYPE: GEO\nNODE_COORD_SECTION\n1 30.67 104.065\n2 30.67 104.99\n3 31.23 121.47\nEOF\n")
text = "NAME: a\nTYPE: CVRP\nDIMENSION: 3\nCAPACITY: 10\nEDGE_WEIGHT_TYPE: EUC_2D\nNODE_COORD_SECTION\n1 0 0\n2 0 0.4\n3 1 1.2\nDEMAND_SECTION\n1 0\n2 1\n3 1\nDEPOT_SECTION\n1\n-1\nEOF"
with open("a.vrp", "w", encoding="ascii") as file:
    file.write(text)
round_trip, plain = tsplib95.parse(text + "\n"), vrplib.read_instance("a.vrp")["edge_weight"]
geod = Geod(ellps="WGS84")
seen = [cities.get_weight(1, 2), round(geod.inv(104.065, 30.67, 104.99, 30.67)[2] / 1000), cities.get_weight(1, 3), round(geod.inv(104.065, 30.67, 121.47, 31.23)[2] / 1000), round_trip.get_weight(1, 2), float(plain[0][1]), round_trip.get_weight(1, 3), round(float(plain[0][2]), 2)]
print(seen)
raise SystemExit(0 if seen[0] == 147 and seen[1] == 89 and seen[2] == 1681 and seen[4:] == [0, 0.4, 2, 1.56] else 1)
PY
