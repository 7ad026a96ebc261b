#!/usr/bin/env bash
# What: a grid of land-use codes (10 and 20, half and half) brought from degrees to UTM by terra of R (Debian 12, project with its defaults) and by rasterio.warp.reproject.
# Guess: terra interpolates, so that 15 or the like appears between 10 and 20; rasterio takes the nearest.
# Seen: held (terra 1.7-3, rasterio 1.4.4): between 10 and 20 the whole seam has cells of 16.1 to 17.1 in terra, rasterio has none. terra takes the nearest only for a grid with a table of classes (as.factor), and says nothing here. Rounded to 16 and 17 they are other classes of land.
# Expected: nearest for whole numbers, or a word.
# Instead: project(r, crs, method="near") for codes; a comparison of unique(r) before and after.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check rasterio==1.4.4 numpy==2.4.6
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install r-base-core=4.2.2.20221110-2 r-cran-terra=1.7-3-1 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
"$dir/venv/bin/python" -W ignore - > python.txt <<'PY'
import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.warp import calculate_default_transform, reproject

land = np.repeat(np.array([[10] * 10 + [20] * 10], dtype="uint8"), 20, axis=0)
with rasterio.open("a.tif", "w", driver="GTiff", width=20, height=20, count=1, dtype="uint8", nodata=0, crs="EPSG:4326", transform=from_origin(104, 31, 0.05, 0.05)) as file:
    file.write(land, 1)
    transform, width, height = calculate_default_transform(file.crs, "EPSG:32648", 20, 20, *file.bounds)
    out = np.zeros((height, width), dtype="uint8")
    reproject(land, out, src_transform=file.transform, src_crs=file.crs, dst_transform=transform, dst_crs="EPSG:32648", src_nodata=0, dst_nodata=0)
print(*sorted(set(out.ravel().tolist()) - {0}))
PY
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export R_HOME="$dir/root/usr/lib/R" R_SHARE_DIR="$dir/root/usr/share/R/share" R_LIBS_SITE="$dir/root/usr/lib/R/site-library" R_ENVIRON=/dev/null EDITOR=vi PAGER=cat LANG=C.UTF-8 PROJ_DATA="$dir/root/usr/share/proj" PROJ_LIB="$dir/root/usr/share/proj" GDAL_DATA="$dir/root/usr/share/gdal"
export LD_LIBRARY_PATH="$dir/root/usr/lib:$R_HOME/lib:$lib:$lib/blas:$lib/lapack:$lib/openblas-pthread"
ln -sf /dev/null "$R_HOME/etc/Renviron"
cat > a.R <<'R'
suppressMessages(library(terra))
land <- rast("a.tif")
codes <- function(grid) { values <- values(grid); values[!is.na(values)] }
plain <- codes(project(land, "EPSG:32648"))
cat(sum(plain %in% c(10, 20)) < length(plain), any(plain > 11 & plain < 19), sort(unique(codes(project(land, "EPSG:32648", method = "near")))), sort(unique(codes(project(as.factor(land), "EPSG:32648")))), "\n")
cat(sort(unique(round(plain, 1))), "\n", file = stderr())
R
"$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla -f a.R > r.txt 2> err.txt
cat python.txt r.txt; tail -1 err.txt
test "$(cat python.txt)" = "10 20"
test "$(cat r.txt)" = "TRUE TRUE 10 20 10 20 "
