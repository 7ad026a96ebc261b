#!/usr/bin/env bash
# What: leafmap.vector_area of a square degree beside 哈尔滨 (45 to 46 N).
# Guess: it measures in Web Mercator unless told otherwise: twice too much there, a third too much at 成都.
# Seen: so it is: 17 681 km2 instead of 8 686. The parameter crs, whose default is EPSG:3857, is not in the description; unit="ha" and "acres" are alike.
# Expected: an area on the ellipsoid, or a warning.
# Instead: vector_area(frame, "km2", crs="ESRI:102025") or any equal-area system; pyproj.Geod for the ellipsoid itself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check leafmap==0.63.1 geopandas==1.2.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

warnings.simplefilter("ignore")
import geopandas as gpd
import leafmap
import pyproj
import shapely

square = shapely.box(126, 45, 127, 46)
frame = gpd.GeoDataFrame(geometry=[square], crs=4326)
said, equal = leafmap.vector_area(frame, "km2"), leafmap.vector_area(frame, "km2", crs="ESRI:102025")
true = abs(pyproj.Geod(ellps="WGS84").geometry_area_perimeter(shapely.segmentize(square, 0.01))[0]) / 1e6
print("leafmap", leafmap.__version__, round(said, 1), "with an equal-area system", round(equal, 1), "on the ellipsoid", round(true, 1))
raise SystemExit(0 if round(said / true, 2) == 2.04 and abs(equal / true - 1) < 0.001 else 1)
PY
