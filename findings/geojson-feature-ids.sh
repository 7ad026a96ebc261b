#!/usr/bin/env bash
# What: the `id` of features in GeoJSON, where many boundary files keep the division code, in geopandas.
# Guess: ids that are digits vanish, since they become the row number of the driver; ids that are text stay as a column.
# Seen: so it is for numbers (510100): no column, no word. Text "510100" stays. And where one feature has a property `id` besides, the column mixes: the
#   property of that feature, the ids of the others, so that two kinds of key stand in one column.
# Expected: the same treatment of 510100 and "510100", or a warning; two columns for two things.
# Instead: read with fid_as_index=True where the ids are numbers; keep the code as a property (adcode) in files of one's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

import geopandas as gpd


def read(ids, own=None, **how):
    features = [
        {"type": "Feature", "id": one, "properties": {"name": name}, "geometry": {"type": "Point", "coordinates": [104, 30]}}
        for one, name in zip(ids, ("成都市", "绵阳市"))
    ]
    if own:
        features[0]["properties"]["id"] = own
    json.dump({"type": "FeatureCollection", "features": features}, open("in.geojson", "w"))
    return gpd.read_file("in.geojson", **how)


numbers, texts = read((510100, 510700)), read(("510100", "510700"))
kept = read((510100, 510700), fid_as_index=True).index.tolist()
mixed = read(("510100", "510700"), own="CD-1")
print("numbers:", list(numbers.columns), "| as index:", kept)
print("texts:  ", list(texts.columns), texts["id"].tolist())
print("mixed:  ", mixed["id"].tolist())
stands = (
    "id" not in numbers.columns and kept == [510100, 510700]
    and texts["id"].tolist() == ["510100", "510700"] and mixed["id"].tolist() == ["CD-1", "510700"]
)
raise SystemExit(0 if stands else 1)
PY
