#!/usr/bin/env bash
# What: a Shapefile with a row marked deleted in its .dbf (an asterisk before the row, as editors leave it until they pack the file), read by pyshp.
# Guess: records() leaves the row out and shapes() does not, so pairing the two shifts every place behind it by one; GDAL leaves both out.
# Seen: so it is, and more: shapeRecords(), iterShapeRecords() and __geo_interface__ pair them so too. 绵阳市 stands at the place of the deleted
#   德阳市, 眉山市 at that of 绵阳市, and the last place is lost. len() says four. Nothing is said. record(1), by number, is None. geopandas is right.
# Expected: the shape of a deleted row is left out with the row.
# Instead: read with GDAL, or walk range(len(reader)) and take shape(i) and record(i) where the latter is not None.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyshp==3.1.6 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import geopandas as gpd
import shapefile
import shapely

names = ["成都市", "德阳市", "绵阳市", "眉山市"]
places = [shapely.Point(104 + step, 30) for step in range(4)]
gpd.GeoDataFrame({"name": names}, geometry=places, crs=4490).to_file("cities.shp", encoding="UTF-8")
with open("cities.dbf", "r+b") as table:
    head = table.read(32)
    first, length = int.from_bytes(head[8:10], "little"), int.from_bytes(head[10:12], "little")
    table.seek(first + length)
    table.write(b"*")

with shapefile.Reader("cities", encoding="utf-8") as reader:
    counts = len(reader), len(reader.shapes()), len(reader.records())
    paired = {row.record["name"]: row.shape.points[0][0] for row in reader.shapeRecords()}
    walked = {row.record["name"]: row.shape.points[0][0] for row in reader.iterShapeRecords()}
    handed = {f["properties"]["name"]: f["geometry"]["coordinates"][0] for f in reader.__geo_interface__["features"]}
    single = reader.record(1)
frame = gpd.read_file("cities.shp")
right = dict(zip(frame["name"], frame.geometry.x, strict=True))
print("pyshp", shapefile.__version__, "len, shapes, records", counts, paired, walked, handed, "record(1)", single)
print("geopandas", right)
shifted = {"成都市": 104.0, "绵阳市": 105.0, "眉山市": 106.0}
stands = paired == walked == handed == shifted and counts == (4, 4, 3) and single is None
raise SystemExit(0 if stands and right == {"成都市": 104.0, "绵阳市": 106.0, "眉山市": 107.0} else 1)
PY
