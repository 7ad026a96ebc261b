#!/usr/bin/env bash
# What: a land-use grid of nine cells of 100 m with the classes 0 (fields), 1 and 2, as models hand them out, in pylandstats, as an array and as a GeoTIFF without a value for no data; and the same grid in degrees.
# Guess: in degrees the areas are some 1e-9 hectares; the border of the grid is left out of the edges.
# Seen: held for both (pylandstats 3.1.0), though the second is told in its manual. Not guessed: the class 0 is taken for no data in the array, so that 3 of 9 hectares are nowhere and the others have 33 and 67 per cent of the landscape, in silence. In degrees an edge density of 4,444,444 metres a hectare comes
#   out as seriously as the others.
# Expected: no value of no data where none is given, as in the file; an error for a grid in degrees.
# Instead: Landscape(array, nodata=255), classes from 1 on; total_area beside the area of the region; grids in metres.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pylandstats==3.1.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import pylandstats as pls
import rasterio
from rasterio.transform import from_origin

grid = np.array([[0, 0, 2], [0, 1, 2], [1, 2, 2]], dtype="uint8")
for name, crs, size in (("metres.tif", 4547, 100), ("degrees.tif", 4490, 0.001)):
    with rasterio.open(name, "w", driver="GTiff", width=3, height=3, count=1, dtype="uint8", crs=crs, transform=from_origin(104, 31, size, size)) as file:
        file.write(grid, 1)
array = pls.Landscape(grid, res=(100, 100)).compute_class_metrics_df(metrics=["total_area", "proportion_of_landscape"])
asked = pls.Landscape(grid, res=(100, 100), nodata=255).compute_class_metrics_df(metrics=["total_area"])
metres, degrees = (pls.Landscape(name).compute_landscape_metrics_df(metrics=["total_area", "edge_density"]).to_numpy().ravel().tolist() for name in ("metres.tif", "degrees.tif"))
print(array.round(1).to_dict("list"), asked["total_area"].tolist(), metres, degrees)
raise SystemExit(0 if array["total_area"].tolist() == [2.0, 4.0] and array["proportion_of_landscape"].round().tolist() == [33, 67] and asked["total_area"].tolist() == [3.0, 2.0, 4.0] and degrees[0] < 1e-8 and degrees[1] > 1e6 else 1)
PY
