#!/usr/bin/env bash
# What: the ways from three firms to two hospitals along roads with the way to the road (snap_dist=True) in spaghetti; one firm lies 40 km behind the end of a road, on which a hospital stands.
# Guess: distances between two places on one road go by its ends.
# Seen: wrong (spaghetti 4.14.1): along the road all is right. The way to the road is added between places on different roads alone: the firm that lies 40 km off has 45.0 to the hospital of the next road and 5.0 to that of its own, for 45.1. Its nearest hospital is said to be 5 km away. Of two villages on one road neither has its way to it.
# Expected: the way to the road at both ends, or at none.
# Instead: distances without snap_dist, and points.dist_snapped added to them oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check spaghetti==1.7.6 geopandas==1.0.1 numpy==2.4.6 scipy==1.17.1 shapely==2.2.0 pandas==2.3.3 libpysal==4.14.1 esda==2.9.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import numpy as np
import spaghetti
from shapely.geometry import LineString, Point

roads = gpd.GeoDataFrame(geometry=[LineString([(0, 0), (10, 0)]), LineString([(10, 0), (10, 10)])], crs=4523)
network = spaghetti.Network(in_data=roads)
network.snapobservations(gpd.GeoDataFrame(geometry=[Point(2, 0.1), Point(8, 0.1), Point(50, 0)], crs=4523), "firms")
network.snapobservations(gpd.GeoDataFrame(geometry=[Point(5, 0.1), Point(10, 5)], crs=4523), "hospitals")
plain = network.allneighbordistances("firms", "hospitals")
off = {name: np.array([network.pointpatterns[name].dist_snapped[index] for index in range(count)]) for name, count in (("firms", 3), ("hospitals", 2))}
whole = plain + off["firms"][:, None] + off["hospitals"][None, :]
seen = network.allneighbordistances("firms", "hospitals", snap_dist=True)
nearest = network.nearestneighbordistances("firms", "hospitals", snap_dist=True)[2]
print(plain.round(1).tolist(), seen.round(1).tolist(), whole.round(1).tolist(), nearest)
raise SystemExit(0 if seen.round(1).tolist() == [[3.0, 13.1], [3.0, 7.1], [5.0, 45.0]] and whole.round(1).tolist() == [[3.2, 13.1], [3.2, 7.1], [45.1, 45.0]] and nearest[0] == [0] and nearest[1] == 5 else 1)
PY
