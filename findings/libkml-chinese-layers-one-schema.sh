#!/usr/bin/env bash
# What: two layers with Chinese names of two characters (园区, 基地) written into one KML file by GDAL's LIBKML driver, read again by it.
# Guess: names that are no XML ids are replaced, but stay two; fields of both layers come back.
# Seen: the guess was wrong: every character is replaced by one underscore of a byte, so both layers have the id "______" and both
#   schemas "______.schema" (a file the KML schema refuses); read again, the second layer has the fields of the first, empty, and its own (产能, 状态) are lost.
# Expected: ids of their own, or a refusal.
# Instead: write layers under ASCII names of different spelling and say the Chinese ones in <name>, or write the KML yourself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyogrio==0.13.0 geopandas==1.1.1 shapely==2.1.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import re

import geopandas
import pyogrio
from shapely.geometry import Point

layers = {
    "园区": ({"name": ["青白江"], "面积": [877.5], "级别": ["省级"]}, Point(104.3, 30.9)),
    "基地": ({"name": ["白马"], "产能": [3.0], "状态": ["在产"]}, Point(107.5, 29.4)),
}


def written(path, names):
    for number, ((columns, point), name) in enumerate(zip(layers.values(), names, strict=True)):
        frame = geopandas.GeoDataFrame(columns, geometry=[point], crs=4326)
        pyogrio.write_dataframe(frame, path, driver="LIBKML", layer=name, append=number > 0)
    found = []
    for name, _ in pyogrio.list_layers(path):
        frame = pyogrio.read_dataframe(path, layer=name)
        found.append({column for column in frame if re.search("[一-鿿]", column)})
    return found, re.findall(r'<Schema id="([^"]*)"', open(path, encoding="utf-8").read())


chinese, ids = written("chinese.kml", ["园区", "基地"])
latin, _ = written("latin.kml", ["parks", "bases"])
print("GDAL", ".".join(map(str, pyogrio.__gdal_version__)), "| schemas", ids)
print("fields read again, Chinese names:", chinese, "| Latin names:", latin)
whole = [{"面积", "级别"}, {"产能", "状态"}]
raise SystemExit(0 if latin == whole and chinese == [whole[0], whole[0]] and ids[0] == ids[1] else 1)
PY
