#!/usr/bin/env bash
# What: a road with heights (500, 510 and 520 m) and a point with a height through geobuf (encode, decode with their defaults), and a property without a value.
# Guess: heights are dropped; a missing value comes back as something else.
# Seen: half right: the line loses its heights (dim=2 is the default and is not taken from the data), the point keeps its own; a property that is null is gone, so rows have different columns; a feature without a geometry is a
#   TypeError.
# Expected: the dimension from the coordinates, as for points; null stays null.
# Instead: geobuf.encode(data, 6, 3) where there are heights; write the list of columns beside the file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geobuf==2.0.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geobuf

line = {"type": "Feature", "properties": {"name": "甲", "lanes": None}, "geometry": {"type": "LineString", "coordinates": [[104, 30, 500], [104.1, 30.1, 510], [104.2, 30.2, 520]]}}
point = {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [104.1, 30.5, 480.25]}}
back = geobuf.decode(geobuf.encode(line))
lengths = [len(pair) for pair in back["geometry"]["coordinates"]]
kept = [len(pair) for pair in geobuf.decode(geobuf.encode(line, 6, 3))["geometry"]["coordinates"]]
lone = geobuf.decode(geobuf.encode(point))["geometry"]["coordinates"]
print("line", lengths, "with dim 3", kept, "point", lone, dict(back["properties"]))
raise SystemExit(0 if lengths == [2, 2, 2] and kept == [3, 3, 3] and len(lone) == 3 and dict(back["properties"]) == {"name": "甲"} else 1)
PY
