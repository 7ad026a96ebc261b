#!/usr/bin/env bash
# What: people of a district of 1 km2 carried over to a park that covers a quarter of it (tobler.area_weighted.area_interpolate with its defaults).
# Guess: the default puts people who live outside the target zones into them; a missing count is 0.
# Seen: held: the park gets all 100 people of the district for 25, since allocate_total is True; nothing is said. Zones that overlap share the people instead: two equal parks have 50 each. A missing count:
#   under pandas 3 an error (assignment destination is read-only), so that half of the guess was wrong.
# Expected: the share of the area, as the name of the method says; totals kept only where the zones cover the source.
# Instead: allocate_total=False unless source and target cover the same ground; compare the area of both first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check tobler==0.13.0 geopandas==1.2.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import numpy as np
import shapely
from tobler.area_weighted import area_interpolate

district = gpd.GeoDataFrame({"people": [100.0]}, geometry=[shapely.box(0, 0, 1000, 1000)], crs=4523)
park = shapely.box(0, 0, 500, 500)


def people(zones, source=district, **options):
    target = gpd.GeoDataFrame(geometry=zones, crs=4523)
    return area_interpolate(source, target, extensive_variables=["people"], **options)["people"].tolist()


whole, share = people([park]), people([park], allocate_total=False)
twice = people([shapely.box(0, 0, 1000, 1000)] * 2)
try:
    gap = people([park], source=district.assign(people=np.nan))
except ValueError as error:
    gap = str(error)
print("park", whole, "by area", share, "two equal zones", twice, "missing:", gap)
raise SystemExit(0 if whole == [100.0] and share == [25.0] and twice == [50.0, 50.0] and "read-only" in gap else 1)
PY
