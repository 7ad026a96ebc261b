#!/usr/bin/env bash
# What: a city's own zone of CGCS2000 (middle meridian 104) whose .prj kept the name of the standard zone at 102, and one with the ellipsoid of 1954; EPSG code by pyproj's to_epsg, and by its min_confidence=25, which many answers on the web advise when to_epsg gives None.
# Guess: GDAL goes by the name and shifts the place by two degrees; pyproj says None, and the standard's code with min_confidence=25.
# Seen: half (pyproj 3.7.2, pyogrio 0.13.0): GDAL goes by the figures and is right (104 degrees); to_epsg() is None. to_epsg(min_confidence=25) is 4543 for both, by the name alone, and a place taken by that code lies 192 km to the west; one whose ellipsoid is that of 1954 is called 4543 as well.
# Expected: a code whose figures differ is no candidate, however low the confidence; equals() between the two is False.
# Instead: no code where to_epsg() gives none: keep the whole text; with a code of low confidence test CRS(code) == crs first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check pyproj==3.7.2 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import pyproj
import shapely

STANDARD = pyproj.CRS(4543).to_wkt("WKT1_ESRI")
ALONE = STANDARD.replace('"Central_Meridian",102.0', '"Central_Meridian",104.0')
OLD = STANDARD.replace("6378137.0,298.257222101", "6378245.0,298.3")
assert STANDARD != ALONE and STANDARD != OLD
gpd.GeoDataFrame({"code": [1]}, geometry=[shapely.Point(500000, 3400000)], crs=4543).to_file("firm.shp")
with open("firm.prj", "w") as file:
    file.write(ALONE)
frame = gpd.read_file("firm.shp")
right = frame.to_crs(4490).geometry[0]
codes = [pyproj.CRS(text).to_epsg(min_confidence=least) for text in (ALONE, OLD) for least in (70, 25)]
wrong = frame.set_crs(codes[1], allow_override=True).to_crs(4490).geometry[0]
metres = pyproj.Geod(ellps="GRS80").inv(right.x, right.y, wrong.x, wrong.y)[2]
print(frame.crs.to_epsg(), round(right.x, 6), codes, round(metres / 1000), pyproj.CRS(4543).equals(pyproj.CRS(ALONE)))
raise SystemExit(0 if codes == [None, 4543, None, 4543] and round(right.x, 6) == 104 and round(metres / 1000) in (191, 192) and not pyproj.CRS(4543).equals(pyproj.CRS(ALONE)) else 1)
PY
