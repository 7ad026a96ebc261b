#!/usr/bin/env bash
# What: a road along the border of two regions, cut by geopandas.overlay and geopandas.clip.
# Guess: overlay gives it to one region; clip agrees with overlay.
# Seen: the guess was wrong: overlay (intersection, identity) gives the whole road to both regions, so 1.0 of road sums to 2.0 and its
#   length_km column too. clip by a polygon keeps it for either region, clip by the same rectangle as a tuple (0, 0, 1, 1) drops it.
#   A point on the border is within no region, intersects two, and sjoin_nearest gives it to both.
# Expected: a partition of the plane cuts a line into parts that add up; one answer for one rectangle.
# Instead: assign border parts by a stated rule (the smaller code), then check that the parts sum to the whole.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 shapely==2.2.0 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import geopandas as gpd
import shapely

regions = gpd.GeoDataFrame({"adcode": ["A", "B"]}, geometry=[shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)], crs=4547)
road = gpd.GeoDataFrame({"length_km": [100.0]}, geometry=[shapely.LineString([(1, 0), (1, 1)])], crs=4547)
cut = gpd.overlay(road, regions, how="intersection")
polygon, rectangle = gpd.clip(road, shapely.box(0, 0, 1, 1)), gpd.clip(road, (0, 0, 1, 1))
point = gpd.GeoDataFrame(geometry=[shapely.Point(1, 0.5)], crs=4547)
hits = [len(gpd.sjoin(point, regions, predicate=name)) for name in ("within", "intersects")] + [len(gpd.sjoin_nearest(point, regions))]
print("overlay", cut[["adcode", "length_km"]].values.tolist(), cut.length.sum(), "clip", len(polygon), len(rectangle), "point", hits)
raise SystemExit(0 if cut.length.sum() == 2 and (len(polygon), len(rectangle)) == (1, 0) and hits == [0, 2, 2] else 1)
PY
