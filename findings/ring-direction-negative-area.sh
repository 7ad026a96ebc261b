#!/usr/bin/env bash
# What: the geodesic area (pyproj Geod.geometry_area_perimeter) of one polygon that went through six file formats.
# Guess: the same area each time; a Shapefile turns the ring, since its rule is clockwise.
# Seen: through Shapefile and KML the area is -10642 km2, through GeoPackage, GeoJSON, FlatGeobuf and GeoParquet 10642: the ring is turned.
#   (KML's own rule is counter-clockwise; the driver of this GDAL turns it all the same.) A sum over layers of mixed origin cancels out.
# Expected: a positive area for a polygon, whatever its ring's direction.
# Instead: shapely.orient_polygons (or abs() per polygon) before Geod; or an equal-area projection.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 pyproj==3.7.2 shapely==2.2.0 pyarrow==26.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import shapely
from pyproj import Geod

warnings.simplefilter("ignore")
frame = gpd.GeoDataFrame(geometry=[shapely.box(104, 30, 105, 31)], crs=4490)
areas = {}
for ending in ("shp", "kml", "gpkg", "geojson", "fgb", "parquet"):
    path = f"box.{ending}"
    (frame.to_parquet if ending == "parquet" else frame.to_file)(path)
    back = (gpd.read_parquet if ending == "parquet" else gpd.read_file)(path).geometry.iloc[0]
    areas[ending] = round(Geod(ellps="GRS80").geometry_area_perimeter(back)[0] / 1e6)
print(areas)
turned = {ending for ending, area in areas.items() if area == -10642}
raise SystemExit(0 if turned == {"shp", "kml"} and set(areas.values()) == {10642, -10642} else 1)
PY
