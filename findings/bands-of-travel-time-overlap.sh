#!/usr/bin/env bash
# What: travel times round a city, rising evenly, cut into bands (0 to 2, 2 to 4, 4 to 8), and the area of the bands, by geojsoncontour and d3-contour; the circles are known.
# Guess: geojsoncontour fills the hole of a band; bands of d3-contour hold all that is above their value.
# Seen: held (geojsoncontour 0.5.1 with matplotlib 3.11.2, d3-contour 4.0.3): the middle band has 62.8 for 37.7, since the hole lies in it as a second area; the shape is not valid, and a place within 2 is in two bands. In d3-contour the lowest band is the whole map, so three bands have twice the area of the map. No word; matplotlib itself draws all right.
# Expected: bands lie beside one another, and their areas add up to that of the map.
# Instead: contourpy's filled(), whose rings come with their holes; subtract the next band for d3-contour; add up the areas.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check geojsoncontour==0.5.1 matplotlib==3.11.2 shapely==2.2.0 numpy==2.4.6
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . d3-contour@4.0.3
"$dir/venv/bin/python" -W ignore - > out.txt <<'PY'
import json
import os

os.environ["MPLCONFIGDIR"] = "."
import matplotlib

matplotlib.use("Agg")
import geojsoncontour
import matplotlib.pyplot as plt
import numpy as np
import shapely

line = np.linspace(0, 10, 101)
across, up = np.meshgrid(line, line)
drawn = plt.contourf(across, up, np.hypot(across - 5, up - 5), levels=[0, 2, 4, 8])
shapes = [shapely.geometry.shape(one["geometry"]) for one in json.loads(geojsoncontour.contourf_to_geojson(contourf=drawn, ndigits=5))["features"]]
print([round(one.area, 1) for one in shapes], [one.is_valid for one in shapes], [round(one, 1) for one in (np.pi * 4, np.pi * 12, 100 - np.pi * 16)])
PY
cat > a.mjs <<'JS'
import { contours } from "d3-contour";

const size = 101;
const times = Array.from({ length: size * size }, (_, at) => Math.hypot((at % size) - 50, Math.floor(at / size) - 50) / 10);
const ring = (points) => points.slice(1).reduce((sum, [x, y], at) => sum + points[at][0] * y - x * points[at][1], 0) / 200;
const bands = contours().size([size, size]).thresholds([0, 2, 4])(times);
console.log(bands.map((one) => Math.round(-one.coordinates.flat().reduce((sum, points) => sum + ring(points), 0))).join());
JS
node a.mjs >> out.txt
cat out.txt
test "$(sed -n 1p out.txt)" = "[12.6, 62.8, 49.7] [True, False, True] [12.6, 37.7, 49.7]"
test "$(sed -n 2p out.txt)" = "102,89,52"
