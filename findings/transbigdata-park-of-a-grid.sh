#!/usr/bin/env bash
# What: 4,000 places of vehicles around a park of 2 by 2 km, of which those outside are to be left out by transbigdata.clean_outofshape (its default, accuracy 500).
# Guess: it decides by cells of 500 m, so that places outside stay and some inside go.
# Seen: half (transbigdata 0.5.3): nothing inside goes, but 1,443 places stay where 965 lie in the park: half as many again, up to 500 m outside. The help says accuracy and speed, not that the result is of cells. The output has the columns of the input, so nothing shows it.
# Expected: the places within the outline, with cells as a first step only.
# Instead: geopandas.sjoin(predicate="within"), or clean_outofshape with a small accuracy and then a check.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check transbigdata==0.5.3 geopandas==1.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import numpy as np
import pandas as pd
import transbigdata as tbd
from shapely.geometry import box

park = gpd.GeoDataFrame({"name": ["园区"]}, geometry=[box(104, 30.6, 104.02, 30.62)], crs=4326)
random = np.random.default_rng(1)
places = pd.DataFrame({"id": range(4000), "lon": random.uniform(103.99, 104.03, 4000), "lat": random.uniform(30.59, 30.63, 4000)})
inside = set(places.loc[places["lon"].between(104, 104.02) & places["lat"].between(30.6, 30.62), "id"])
kept = set(tbd.clean_outofshape(places, park, col=["lon", "lat"])["id"])
print(len(inside), len(kept), len(inside - kept))
raise SystemExit(0 if (len(inside), len(kept), len(inside - kept)) == (965, 1443, 0) else 1)
PY
