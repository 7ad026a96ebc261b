#!/usr/bin/env bash
# What: the nearest of two parks from a place at 45.7 N, by transbigdata.ckdnearest (columns lon, lat in both tables, its defaults).
# Guess: it compares degrees, so takes 11.1 km north for nearer than 9.3 km east; the distance that it states is right, in metres.
# Seen: the first half holds. The second was wrong: the distance is 0.0, for any pair: with equal column names both ends are read from the same row (lon of
#   the first, lat of the second, twice). With other names in the second table the distance is right (11.1 km), of the wrong park.
# Expected: the nearest in metres, and its distance.
# Instead: project both (CGCS2000 zone of the place) and use geopandas.sjoin_nearest(distance_col=...).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check transbigdata==0.5.3 geopandas==1.2.0 pandas==3.1.1 numpy==2.4.6 pyproj==3.7.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import pandas as pd
import pyproj

warnings.simplefilter("ignore")
import transbigdata

place = pd.DataFrame({"lon": [126.60], "lat": [45.70]})
parks = pd.DataFrame({"park": ["east", "north"], "lon": [126.72, 126.60], "lat": [45.70, 45.80]})
same = transbigdata.ckdnearest(place, parks).iloc[0]
other = parks.rename(columns={"lon": "x", "lat": "y"})
named = transbigdata.ckdnearest(place, other, Aname=["lon", "lat"], Bname=["x", "y"]).iloc[0]
geod = pyproj.Geod(ellps="WGS84")
true = [round(geod.inv(126.6, 45.7, x, y)[2]) for x, y in ((126.72, 45.7), (126.6, 45.8))]
print("transbigdata", transbigdata.__version__, "same names:", same["park"], same["dist"], "other names:", named["park"], round(named["dist"]), "metres to east, north:", true)
raise SystemExit(0 if (same["park"], same["dist"], named["park"], round(named["dist"], -2)) == ("north", 0, "north", 11100) and true[0] < true[1] else 1)
PY
