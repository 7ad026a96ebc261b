#!/usr/bin/env bash
# What: a raster of land-use classes (10 and 80, eight bits) written as a cloud-optimised GeoTIFF and read at half size, as every web map does.
# Guess: GDAL's COG driver makes its overviews with cubic resampling, so the small scale holds classes that do not exist.
# Seen: so it is: 91 values from 0 to 90 at half size, of two classes; one cell in four hundred holds a class that exists. A plain GeoTIFF of the same
#   cells read at half size holds the two. With overview_resampling="mode" the COG does too. No word while writing or reading.
# Expected: nearest for whole numbers, as gdaladdo does it, or a word.
# Instead: overview_resampling="mode" (or "nearest") for classes and codes; never count areas on a reduced read of a COG made by others.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rasterio==1.4.4 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import numpy as np
import rasterio
from rasterio.transform import from_origin

classes = np.where(np.random.default_rng(1).random((1024, 1024)) < 0.5, 10, 80).astype("uint8")
shape = {"width": 1024, "height": 1024, "count": 1, "dtype": "uint8", "crs": "EPSG:4326", "transform": from_origin(104, 31, 0.001, 0.001)}
kinds = {"cog": {"driver": "COG"}, "cog-mode": {"driver": "COG", "overview_resampling": "mode"}, "plain": {"driver": "GTiff"}}
found = {}
for name, how in kinds.items():
    with rasterio.open(f"{name}.tif", "w", **shape, **how) as file:
        file.write(classes, 1)
    with rasterio.open(f"{name}.tif") as file:
        half = file.read(1, out_shape=(512, 512))
        found[name] = np.unique(half)
        print(name, file.overviews(1), len(found[name]), found[name][:3], found[name][-3:], "kept", np.isin(half, (10, 80)).mean().round(4))
print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__)
stands = len(found["cog"]) > 80 and all(found[name].tolist() == [10, 80] for name in ("cog-mode", "plain"))
raise SystemExit(0 if stands else 1)
PY
