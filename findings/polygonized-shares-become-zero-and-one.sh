#!/usr/bin/env bash
# What: a grid of shares (0.2, 0.7, 1.4, 2.9 per cent of built-up land) made into polygons by gdal_polygonize (Debian 12) and, beside it, by rasterio.features.shapes.
# Guess: gdal_polygonize cuts them to whole numbers: 0.7 becomes 0.
# Seen: half (GDAL 3.6.2, rasterio 1.4.4): whole numbers, but rounded: 0, 1, 1 and 3, so that a scale of shares below 1 has two values left, in silence and with exit code 0. rasterio keeps 0.2, 0.7, 1.4 and 2.9 (as 32-bit floats).
# Expected: the values of the grid, since its cells are floats.
# Instead: multiply before (per mille) and divide after, or rasterio.features.shapes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check rasterio==1.4.4 numpy==2.4.6
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install python3-gdal=3.6.2+dfsg-1+b2 python3-numpy=1:1.24.2-1+deb12u1 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download gdal-bin=3.6.2+dfsg-1+b2)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
"$dir/venv/bin/python" -W ignore - > python.txt <<'PY'
import numpy as np
import rasterio
from rasterio import features
from rasterio.transform import from_origin

share = np.array([[0.2, 0.7], [1.4, 2.9]], dtype="float32")
with rasterio.open("f.tif", "w", driver="GTiff", width=2, height=2, count=1, dtype="float32", transform=from_origin(0, 2, 1, 1)) as file:
    file.write(share, 1)
print(*sorted(round(value, 3) for _, value in features.shapes(share)))
PY
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$dir/root/usr/lib:$lib:$lib/blas:$lib/lapack:$lib/openblas-pthread" GDAL_DATA="$dir/root/usr/share/gdal" PYTHONPATH="$dir/root/usr/lib/python3/dist-packages"
/usr/bin/python3 root/usr/bin/gdal_polygonize.py -q f.tif -f GeoJSON a.geojson 2> err.txt
seen="$(grep -o '"DN": [0-9.]*' a.geojson | cut -d' ' -f2 | sort -n | tr '\n' ' ')| $(cat python.txt)"
echo "$seen"
test "$seen" = "0 1 1 3 | 0.2 0.7 1.4 2.9"
