#!/usr/bin/env bash
# What: two zones of 4 km2 that overlap on 2 km2, joined by geopandas' fast way, dissolve(method="coverage") and union_all(method="coverage").
# Guess: the overlap is counted twice or not at all, in silence.
# Seen: held: 8 km2 where the zones cover 6, in a shape that is not valid; a park within a district makes 17 for 16. No error or warning; unary (the default) gives 6. The documentation asks for a coverage; zones of plans
#   are drawn by hand.
# Expected: an error for what is no coverage, as there is a test for it (is_valid_coverage).
# Instead: frame.geometry.is_valid_coverage() first; else the default method.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.1.4 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import shapely

zones = gpd.GeoDataFrame({"plan": ["甲", "甲"]}, geometry=[shapely.box(0, 0, 2, 2), shapely.box(1, 0, 3, 2)], crs="EPSG:4545")
fast, plain = zones.dissolve("plan", method="coverage"), zones.dissolve("plan")
inside = gpd.GeoSeries([shapely.box(0, 0, 4, 4), shapely.box(1, 1, 2, 2)]).union_all(method="coverage")
valid = bool(fast.is_valid.iloc[0]), bool(shapely.coverage_is_valid(zones.geometry.to_numpy()))
print("coverage", fast.area.iloc[0], "unary", plain.area.iloc[0], "park within", inside.area, "valid shape, coverage", valid)
raise SystemExit(0 if fast.area.iloc[0] == 8 and plain.area.iloc[0] == 6 and inside.area == 17 and valid == (False, False) else 1)
PY
