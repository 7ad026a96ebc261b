#!/usr/bin/env bash
# What: four indices of the package segregation where one unit's count of the group is unknown.
# Guess: a unit without people makes the whole index NaN.
# Seen: the guess was wrong for units without people (left out, as defined). With an unknown count segregation 2.5.4 answers differently by
#   index: dissimilarity and Gini are NaN, but isolation and entropy are exactly 0.0 — "evenly spread", the strongest statement there is.
# Expected: NaN from all, or an error that names the column.
# Instead: leave the unit out of group and total, and say how many units that were.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check segregation==2.5.4 geopandas==1.1.4 2>/dev/null
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import numpy as np
from segregation.singlegroup import Dissim, Entropy, Gini, Isolation
from shapely.geometry import box

# Workers of one trade and all workers in five counties; one has none at all.
table = gpd.GeoDataFrame(
    {"trade": [10, 20, 0, 5, 7.0], "all": [40, 30, 0, 50, 9.0]},
    geometry=[box(i, 0, i + 1, 1) for i in range(5)],
    crs="EPSG:32648",
)
gap = table.assign(trade=table["trade"].replace(20, np.nan))


def values(frame):
    return [float(index(frame, group_pop_var="trade", total_pop_var="all").statistic) for index in (Dissim, Gini, Isolation, Entropy)]


print("known", values(table), "without the empty county", values(table[table["all"] > 0]), "one unknown", values(gap))
known, unknown = values(table), values(gap)
good = np.allclose(known, values(table[table["all"] > 0])) and min(known) > 0.2 and np.isnan(unknown[:2]).all() and unknown[2:] == [0.0, 0.0]
raise SystemExit(0 if good else 1)
PY
