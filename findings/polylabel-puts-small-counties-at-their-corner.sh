#!/usr/bin/env bash
# What: the place for the label of a county in degrees (0.6 degrees wide, shaped as a U), by polylabel of npm without a precision, as its readme calls it, by polylabel of shapely, and with a precision that fits.
# Guess: with the precision of 1 that is the default (made for pixels) the point lies in the gap of the U, outside the county.
# Seen: held for @mapbox/polylabel 1.0.2, the package's older name: a point in the gap of the U. Worse in polylabel 2.1.0: the point is the south-west corner of the county's box, distance 0, for every county that is narrower than a degree, whatever its shape: of a square of 0.6 degrees
#   too. For an L that has no land at that corner it is outside. Its name then stands among the neighbours. shapely 2.2.0, whose default is 1 as well, gives a point inside for the U. With 0.001 all is well.
# Expected: a precision that goes by the size of the polygon, or the best of the first points, as shapely gives.
# Instead: polylabel(polygon, width / 1000); or a projection first; throw away answers whose distance is 0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check shapely==2.2.0 numpy==2.4.6
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . polylabel@2.1.0 @mapbox/polylabel@1.0.2
cat > a.mjs <<'JS'
import polylabel from "polylabel";
import older from "@mapbox/polylabel";

const first = older.default || older;
const rings = {
  U: [[[104, 30], [104.6, 30], [104.6, 30.6], [104.5, 30.6], [104.5, 30.1], [104.1, 30.1], [104.1, 30.6], [104, 30.6], [104, 30]]],
  square: [[[104, 30], [104.6, 30], [104.6, 30.6], [104, 30.6], [104, 30]]],
  L: [[[104.3, 30], [104.6, 30], [104.6, 30.6], [104, 30.6], [104, 30.3], [104.3, 30.3], [104.3, 30]]],
};
const out = {};
for (const [name, ring] of Object.entries(rings)) out[name] = [polylabel(ring).slice(0, 2), polylabel(ring, 0.001).distance > 0.04, [...first(ring)].slice(0, 2)];
console.log(JSON.stringify(out));
JS
node a.mjs > out.json
"$dir/venv/bin/python" - <<'PY'
import json

import shapely
import shapely.ops

county = shapely.Polygon([(104, 30), (104.6, 30), (104.6, 30.6), (104.5, 30.6), (104.5, 30.1), (104.1, 30.1), (104.1, 30.6), (104, 30.6)])
corner = shapely.Polygon([(104.3, 30), (104.6, 30), (104.6, 30.6), (104, 30.6), (104, 30.3), (104.3, 30.3)])
with open("out.json", encoding="utf-8") as file:
    seen = json.load(file)
print(seen)
print(shapely.ops.polylabel(county), corner.contains(shapely.Point(seen["L"][0])))
held = all(value[0] == [104, 30] and value[1] for value in seen.values()) and not county.contains(shapely.Point(seen["U"][2]))
raise SystemExit(0 if held and county.contains(shapely.ops.polylabel(county)) and not corner.contains(shapely.Point(seen["L"][0])) else 1)
PY
