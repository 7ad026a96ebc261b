#!/usr/bin/env bash
# What: service areas of five parks by GeoSeries.voronoi_polygons, laid beside the table of the parks by their index.
# Guess: the areas come in another order than the points.
# Seen: so it is, and the index that they get, 0 to 4, looks like that of the parks: joined by it, no park lies in the area of its own row. shapely's
#   voronoi_polygons has ordered=True for this; geopandas does not pass it on.
# Expected: the order and the index of the points, or an index of its own that joins nothing.
# Instead: shapely.voronoi_polygons(MultiPoint, ordered=True), or a spatial join of the areas with the points.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import geopandas as gpd
import shapely

parks = gpd.GeoDataFrame({"park": list("abcde")}, geometry=gpd.points_from_xy([0, 1, 3, 2.5, 0.2], [0, 2, 1, 4, 3.3]))
areas = parks.geometry.voronoi_polygons()
own = parks.geometry.within(areas).tolist()
inside = [parks["park"][parks.within(area)].tolist() for area in areas]
ordered = list(shapely.voronoi_polygons(shapely.MultiPoint(list(parks.geometry)), ordered=True).geoms)
right = [bool(point.within(area)) for point, area in zip(parks.geometry, ordered)]
print("index", areas.index.tolist(), "park of each area", inside, "own", own, "| shapely ordered", right)
raise SystemExit(0 if not any(own) and areas.index.tolist() == [0, 1, 2, 3, 4] and all(right) else 1)
PY
