#!/usr/bin/env bash
# What: three regions with their output, written by geopandas (GDAL) as vector tiles (PMTiles, MBTiles) and read back.
# Guess: a region that lies in several tiles comes back in several rows, so sums multiply.
# Seen: so it is: twelve rows of three regions, and the output is 588 instead of 147. The pieces do not overlap, so areas add up, and dissolving by
#   code with the first figure gives the regions back. The system comes back as EPSG:3857. No warning.
# Expected: one row for one feature, or a word: tiles are a picture, not a table.
# Instead: keep the GeoPackage beside the tiles and take every figure from it; from tiles alone, one row for one code.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import pyogrio
import shapely

warnings.simplefilter("error")
shapes = [shapely.box(103, 30, 104.9, 31.4), shapely.box(104.9, 30.5, 105.5, 31.7), shapely.box(103.2, 29.3, 104.3, 30)]
regions = gpd.GeoDataFrame({"code": ["510100", "510600", "511400"], "output": [100, 30, 17]}, geometry=shapes, crs=4326)
found = {}
for driver, name in (("PMTiles", "regions.pmtiles"), ("MBTiles", "regions.mbtiles")):
    regions.to_file(name, driver=driver, MINZOOM=0, MAXZOOM=8)
    back = gpd.read_file(name)
    whole = back.dissolve(by="code", aggfunc="first")
    areas = back.area.sum() / whole.area.sum()
    found[driver] = (len(back), int(back["output"].sum()), int(whole["output"].sum()), back.crs.to_epsg(), round(areas, 3))
    print(driver, "rows, sum, sum of regions, system, area of rows to regions", found[driver])
print("pyogrio", pyogrio.__version__, "GDAL", pyogrio.__gdal_version_string__)
raise SystemExit(0 if set(found.values()) == {(12, 588, 147, 3857, 1.0)} else 1)
PY
