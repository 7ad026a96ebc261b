#!/usr/bin/env bash
# What: a land-use grid of nine cells of 100 m with the classes 0 (fields), 1 and 2, as models hand them out, in pylandstats, as an array and as a GeoTIFF without a value for no data; and a grid in degrees.
# Guess: in degrees the areas are some 1e-9 hectares; the border of the grid is left out of the edges.
# Seen: held for both (pylandstats 3.1.0), though the second is told in its manual. Not guessed: the class 0 is taken for no data in the array, so that 3 of 9 hectares are nowhere and the others have 33 and 67 per cent of the landscape, in silence; the same grid as a file has 9 hectares, and its edges are a
#   ValueError of pandas. In degrees the land is 9e-10 hectares and an edge density of 4,444,444 metres a hectare comes out as seriously as the others.
# Expected: no value of no data where none is given, as in the file; an error for a grid in degrees.
# Instead: Landscape(array, nodata=255), classes from 1 on; total_area beside the area of the region; grids in metres.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check pylandstats==3.1.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import pylandstats as pls
import rasterio
from rasterio.transform import from_origin

grid = np.array([[0, 0, 2], [0, 1, 2], [1, 2, 2]], dtype="uint8")
with rasterio.open("a.tif", "w", driver="GTiff", width=3, height=3, count=1, dtype="uint8", crs=4547, transform=from_origin(412000, 3384000, 100, 100)) as file:
    file.write(grid, 1)
array = pls.Landscape(grid, res=(100, 100)).compute_class_metrics_df(metrics=["total_area", "proportion_of_landscape"])
asked = pls.Landscape(grid, res=(100, 100), nodata=255).compute_class_metrics_df(metrics=["total_area"])["total_area"].tolist()
whole = pls.Landscape("a.tif").total_area()
degrees = pls.Landscape(np.array([[1, 1, 2], [1, 1, 2], [1, 2, 2]]), res=(0.001, 0.001))
seen = [array["total_area"].tolist(), array["proportion_of_landscape"].round().tolist(), asked, float(whole), float(degrees.total_area()), round(float(degrees.edge_density()))]
print(seen)
raise SystemExit(0 if seen[:4] == [[2.0, 4.0], [33, 67], [3.0, 2.0, 4.0], 9.0] and seen[4] < 1e-8 and seen[5] == 4444444 else 1)
PY
