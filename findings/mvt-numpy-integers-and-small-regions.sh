#!/usr/bin/env bash
# What: regions with figures encoded as a vector tile by mapbox_vector_tile and decoded again.
# Guess: a region smaller than a cell of the tile, an empty value and numpy numbers are dropped in silence.
# Seen: the region is gone. Of the numbers only numpy's integers are lost (what a column of whole numbers of a DataFrame gives), its floats stay, and
#   NaN stays as NaN. A bow tie stays as a row without coordinates. No warning of any.
# Expected: a word on every feature or value that the tile does not hold.
# Instead: int() and float() each value; compare the codes of the decoded tile with those put in; make_valid first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check mapbox-vector-tile==2.2.0 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import mapbox_vector_tile
import numpy as np
import shapely

figures = {"code": "510100", "output": np.float64(2.5), "plants": np.int64(3), "works": 4, "note": None}
features = [
    {"geometry": shapely.box(0, 0, 4, 4), "properties": figures},
    {"geometry": shapely.box(5, 5, 5.001, 5.001), "properties": {"code": "510600"}},
    {"geometry": shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)]), "properties": {"code": "511400"}},
]
tile = mapbox_vector_tile.encode([{"name": "regions", "features": features}], default_options={"quantize_bounds": (0, 0, 10, 10)})
back = mapbox_vector_tile.decode(tile)["regions"]["features"]
for feature in back:
    print(feature["properties"], feature["geometry"]["type"], feature["geometry"]["coordinates"])
codes = [feature["properties"]["code"] for feature in back]
stands = codes == ["510100", "511400"] and back[0]["properties"] == {"code": "510100", "output": 2.5, "works": 4}
raise SystemExit(0 if stands and back[1]["geometry"]["coordinates"] == [] else 1)
PY
