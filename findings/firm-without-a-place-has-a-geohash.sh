#!/usr/bin/env bash
# What: the geohash of a firm whose coordinates are missing (NaN, an absent value, null, an empty cell), by ngeohash (npm), geohash2 and pygeohash (PyPI).
# Guess: it gets a cell as any other, since no comparison with NaN holds.
# Seen: half held (ngeohash 0.6.4, geohash2 1.1): 000000, at the south pole, for NaN and absent values; null and an empty cell are 7zzzzz, at 0 N 0 E. So all firms without a place are neighbours in one cell, and grouped by cell they are a cluster. pygeohash 3.5.1 raises, and so do h3, s2cell, mercantile, openlocationcode and utm.
# Expected: an error, or no cell.
# Instead: leave out rows without coordinates, and count them, before any grid.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check geohash2==1.1 pygeohash==3.5.1
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . ngeohash@0.6.4
"$dir/venv/bin/python" -W ignore - > out.txt <<'PY'
import geohash2
import pygeohash

nan = float("nan")
try:
    raised = pygeohash.encode(nan, nan, 6)
except ValueError:
    raised = "raises"
print(geohash2.encode(nan, nan, 6), geohash2.encode(30.67, 104.06, 6), raised)
PY
cat > a.mjs <<'JS'
import geohash from "ngeohash";

const pairs = [[NaN, NaN], [undefined, undefined], [null, null], ["", ""], [30.67, 104.06]];
console.log(pairs.map(([lat, lon]) => geohash.encode(lat, lon, 6)).join(" "));
JS
node a.mjs >> out.txt
cat out.txt
test "$(sed -n 1p out.txt)" = "000000 wm3yrz raises"
test "$(sed -n 2p out.txt)" = "000000 000000 7zzzzz 7zzzzz wm3yrz"
