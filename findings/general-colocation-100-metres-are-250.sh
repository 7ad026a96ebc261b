#!/usr/bin/env bash
# What: ten steel works, each with a coking plant 249 m north of it, and the industries that are found together within 100 m by the PyPI package general-colocation, which has relation="meter" as its default.
# Guess: a metre is taken as 0.000025 of a degree, so that 100 m are 278 m.
# Seen: held (general-colocation 1.0.5): both industries are found together in all ten places, with a participation index of 1.0, at a threshold of 100 m; a degree has 40 km in it instead of 111. East to west the factor is another one (239 m at 30.67 N). Not guessed: places in metres (EPSG:4523) are found together nowhere, not at 300 m either, since the threshold becomes 0.0075 m; and relation="metre" or "km" is taken as the unit of the map, whatever it is: 300 degrees, with 100 pairs out of 100.
# Expected: metres, by the system of the geometry column, or an error.
# Instead: places in metres, relation="unit" and the threshold in metres.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check general-colocation==1.0.5 pandas==1.5.3 numpy==1.26.4 geopandas==0.14.4 shapely==2.0.7 matplotlib==3.11.2 imageio==2.38.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import contextlib
import io

import geopandas as gpd
import pandas as pd
from general_colocation.colocation import general

rows = [(f"{kind}{n}", kind, 104.06 + 0.05 * n, 30.67 + north) for n in range(10) for kind, north in (("钢铁", 0), ("焦化", 0.00225))]
works = pd.DataFrame(rows, columns=["id", "kind", "lon", "lat"])
works["place"] = gpd.points_from_xy(works.lon, works.lat)
metres = gpd.GeoDataFrame(works, geometry="place", crs=4490).to_crs(4523)
apart = metres.place.iloc[0].distance(metres.place.iloc[1])
plain = pd.DataFrame(metres)


def pairs(table, threshold, **given):
    with contextlib.redirect_stdout(io.StringIO()):
        found, rules = general(table, "place", "kind", "id", k=2, threshold=threshold, **given)
    return len(found[1]), sorted(str(rule) for rule in rules)


near, rules = pairs(works, 100)
print(round(apart, 1), near, rules, pairs(works, 50)[0], pairs(plain, 300)[0], pairs(works, 300, relation="metre")[0], pairs(plain, 100, relation="unit")[0], pairs(plain, 300, relation="unit")[0])
right = pairs(plain, 100, relation="unit")[0] == 0 and pairs(plain, 300, relation="unit")[0] == 10
raise SystemExit(0 if 249 < apart < 250 and near == 10 and "(1.0, 1.0)" in rules[0] and pairs(plain, 300)[0] == 0 and pairs(works, 300, relation="metre")[0] == 100 and right else 1)
PY
