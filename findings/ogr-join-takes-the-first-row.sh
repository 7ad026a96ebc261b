#!/usr/bin/env bash
# What: cities joined to the sales of their firms by one SELECT ... LEFT JOIN through pyogrio, once with the files as Shapefiles, once as layers of a GeoPackage.
# Guess: of several firms of a city OGR's own SQL (Shapefile) takes the first, SQLite (GeoPackage) all: two sums, in silence.
# Seen: held (pyogrio 0.13.0, GDAL inside): with the Shapefiles 成都 has one row and the sum is 16, with the GeoPackage two rows and 23. The dialect is chosen by the format, not by the caller. No warning.
# Expected: one meaning of LEFT JOIN, or a word that rows were left over.
# Instead: sql_dialect="SQLITE" for every format; compare the sum with that of the joined table.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pyogrio==0.13.0 geopandas==1.2.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W error - <<'PY'
import geopandas as gpd
import pyogrio
from shapely.geometry import Point

cities = gpd.GeoDataFrame({"name": ["成都", "绵阳", "内江"]}, geometry=[Point(i, 0) for i in range(3)], crs=32648)
firms = gpd.GeoDataFrame({"city": ["成都", "成都", "内江"], "sales": [5, 7, 11]}, geometry=[Point(0, 0)] * 3, crs=32648)
cities.to_file("cities.shp", encoding="utf-8")
firms.to_file("firms.shp", encoding="utf-8")
cities.to_file("a.gpkg", layer="cities")
firms.to_file("a.gpkg", layer="firms")
query = "SELECT c.name, f.sales FROM cities c LEFT JOIN {} f ON c.name = f.city"
own = pyogrio.read_dataframe("cities.shp", sql=query.format("'firms.shp'.firms"), read_geometry=False)
sqlite = pyogrio.read_dataframe("a.gpkg", sql=query.format("firms"), read_geometry=False)
seen = [len(own), float(own.iloc[:, 1].sum()), len(sqlite), float(sqlite.iloc[:, 1].sum())]
print(seen)
raise SystemExit(0 if seen == [3, 16, 4, 23] else 1)
PY
