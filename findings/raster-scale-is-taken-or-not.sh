#!/usr/bin/env bash
# What: a grid of whole numbers with a scale of 0.1 and an offset of 5 in the file (as temperatures, heights and indices of satellites come), a cell of which says 17.3, by four readers.
# Guess: all four ignore scale and offset and say 123.
# Seen: rasterio, rioxarray (also with masked=True) and rasterstats do; exactextract (guess wrong) says 17.3 of the file, but 123 of the same grid when it is opened by rioxarray first. So two means of one zone
#   differ sevenfold by the way it was opened.
# Expected: the value that the file says, or a word that it is scaled.
# Instead: rasterio: read() * scales + offsets; rioxarray: mask_and_scale=True, then exactextract is right as well.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rasterio==1.4.4 rioxarray==0.19.0 xarray==2026.9.0 exactextract==0.3.0 rasterstats==0.21.0 geopandas==1.2.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1 affine==2.4.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import numpy as np
import rasterio
import rasterstats
import rioxarray
import shapely
from exactextract import exact_extract
from rasterio.transform import from_origin

profile = {"driver": "GTiff", "height": 10, "width": 10, "count": 1, "dtype": "int16", "crs": 32648}
with rasterio.open("grid.tif", "w", transform=from_origin(0, 10, 1, 1), **profile) as file:
    file.write(np.full((10, 10), 123, "int16"), 1)
    file.scales, file.offsets = (0.1,), (5.0,)
zone = gpd.GeoDataFrame(geometry=[shapely.box(1, 1, 3, 3)], crs=32648)


def mean(grid):
    return round(float(exact_extract(grid, zone, ["mean"], output="pandas")["mean"].iloc[0]), 3)


with rasterio.open("grid.tif") as file:
    plain = int(file.read(1)[0, 0])
found = {
    "rasterio": plain,
    "rioxarray": float(rioxarray.open_rasterio("grid.tif", masked=True)[0, 0, 0]),
    "rasterstats": rasterstats.zonal_stats(zone, "grid.tif")[0]["mean"],
    "exactextract, file": mean("grid.tif"),
    "exactextract, rioxarray": mean(rioxarray.open_rasterio("grid.tif")),
    "exactextract, scaled": mean(rioxarray.open_rasterio("grid.tif", mask_and_scale=True)),
}
print(found)
raise SystemExit(0 if list(found.values()) == [123, 123, 123, 17.3, 123, 17.3] else 1)
PY
