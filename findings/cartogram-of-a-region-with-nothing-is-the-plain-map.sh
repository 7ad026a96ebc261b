#!/usr/bin/env bash
# What: a cartogram of four squares of equal area with outputs 1, 2, 3, 4 by the package cartogram, and of the same with 0 for the third, as a county that has no such industry.
# Guess: a region without a figure vanishes or gets no geometry.
# Seen: wrong for a missing figure (cartogram 1.0.2: an error that names the gap), but with one 0 the map comes back as it went in: all four areas are 100, in silence; only average_error, which nobody prints, is inf. Drawn under the title of a cartogram it says that the regions are equal.
# Expected: an error for a 0, as for a gap, or a region that shrinks.
# Instead: a small figure (a thousandth of the least) in place of 0, said below the map; compare shares of area with shares of output.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check cartogram==1.0.2 geopandas==1.2.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import shapely
from cartogram import Cartogram

frame = gpd.GeoDataFrame({"full": [1.0, 2, 3, 4], "none": [1.0, 2, 0, 4], "gap": [1.0, 2, None, 4]}, geometry=[shapely.box(i * 10, 0, i * 10 + 10, 10) for i in range(4)], crs=4547)
full, none = Cartogram(frame, "full"), Cartogram(frame, "none")
try:
    Cartogram(frame, "gap")
    refused = False
except ValueError:
    refused = True
seen = [[round(area / sum(map.geometry.area), 2) for area in map.geometry.area] for map in (full, none)]
print(seen, none.average_error, refused)
raise SystemExit(0 if seen[1] == [0.25] * 4 and none.average_error == float("inf") and seen[0][3] > 0.33 and seen[0][0] < 0.17 and refused else 1)
PY
