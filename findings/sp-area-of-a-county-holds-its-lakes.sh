#!/usr/bin/env bash
# What: a county of 100 km2 with a lake of 36 km2 cut out, and its area in R (Debian 12): the slot "area" of sp, which older scripts take, and sf.
# Guess: sp adds the lake: 136.
# Seen: half (sp 1.6-0, sf 1.0-9): the slot of the county is 100, the lake neither taken away nor added; sf has 64. It is the area of what is drawn before holes (sp wants it for the order of painting), yet sapply(slot(x, "polygons"), slot, "area") is the way that older code has for areas. The sum over the rings of the county
#   is 136. No word in any case.
# Expected: a name that says so (the greatest ring), or the area.
# Instead: st_area of sf on the same object (st_as_sf); in old scripts subtract the rings whose slot hole is TRUE.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install r-base-core=4.2.2.20221110-2 r-cran-sf=1.0-9+dfsg-1+b1 r-cran-sp=1:1.6-0+dfsg-1 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export R_HOME="$dir/root/usr/lib/R" R_SHARE_DIR="$dir/root/usr/share/R/share" R_LIBS_SITE="$dir/root/usr/lib/R/site-library" R_ENVIRON=/dev/null EDITOR=vi PAGER=cat LANG=C.UTF-8 PROJ_DATA="$dir/root/usr/share/proj" PROJ_LIB="$dir/root/usr/share/proj" GDAL_DATA="$dir/root/usr/share/gdal"
export LD_LIBRARY_PATH="$dir/root/usr/lib:$R_HOME/lib:$lib:$lib/blas:$lib/lapack:$lib/openblas-pthread"
ln -sf /dev/null "$R_HOME/etc/Renviron"
cat > a.R <<'R'
suppressMessages({library(sf); library(sp)})
county <- rbind(c(0, 0), c(10, 0), c(10, 10), c(0, 10), c(0, 0)) * 1000
lake <- rbind(c(2, 2), c(2, 8), c(8, 8), c(8, 2), c(2, 2)) * 1000
region <- st_sfc(st_polygon(list(county, lake)), crs = 32648)
old <- as(region, "Spatial")
whole <- sapply(slot(old, "polygons"), slot, "area") / 1e6
rings <- sum(sapply(old@polygons[[1]]@Polygons, slot, "area")) / 1e6
cat(whole, rings, as.numeric(st_area(region)) / 1e6, as.numeric(st_area(st_as_sf(old))) / 1e6, "\n")
R
"$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla -f a.R > r.txt 2> err.txt
cat r.txt
test "$(cat r.txt)" = "100 136 64 64 "
