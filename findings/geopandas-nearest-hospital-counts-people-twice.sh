#!/usr/bin/env bash
# What: two villages (100 and 50 people) joined to the nearest of three hospitals by geopandas.sjoin_nearest: the first village lies midway between two, two hospitals stand at one address.
# Guess: equal distances double the row, so that people are counted twice.
# Seen: held (geopandas 1.2.0): five rows for two villages and 400 people for 150: a village at equal distance from n hospitals counts n times, and two hospitals at one address (departments, campuses) double everybody who is nearest to them. No word; sjoin_nearest has no switch for one row each.
# Expected: a parameter for ties, as pandas.merge has validate.
# Instead: drop_duplicates on the index of the left frame behind the join, in a stated order, and compare the sum before and after.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check geopandas==1.2.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W error - <<'PY'
import geopandas as gpd
from shapely.geometry import Point

villages = gpd.GeoDataFrame({"people": [100, 50]}, geometry=[Point(0, 0), Point(10, 0)], crs=32648)
hospitals = gpd.GeoDataFrame({"hospital": ["甲", "乙", "乙分院"]}, geometry=[Point(-1, 0), Point(1, 0), Point(1, 0)], crs=32648)
joined = villages.sjoin_nearest(hospitals)
once = joined[~joined.index.duplicated()]
seen = [len(joined), int(joined["people"].sum()), len(once), int(once["people"].sum())]
print(seen)
raise SystemExit(0 if seen == [5, 400, 2, 150] else 1)
PY
