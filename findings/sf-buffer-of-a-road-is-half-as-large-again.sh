#!/usr/bin/env bash
# What: a strip of 100 m on both sides of a road of 48 km, and circles around a place, by sf of R (Debian 12) on longitude and latitude (st_buffer), beside the same in metres of UTM.
# Guess: a buffer of degrees is made of cells of S2, so it is too large by over 1 per cent, in silence.
# Seen: held for circles, far worse for roads (sf 1.0-9, s2 1.1): a circle of 1 or 50 km is 1.3 or 1.1 per cent too large, but the strip of 100 m has 15.4 km2 for 9.7 (59 per cent too much), that of 500 m 16 per cent, that of 5 km 3.5: the outline is put together of at most a thousand
#   cells, whose size follows from the length of the whole. A place 104 m away is within 100 m, of a longer road one much farther. In metres all of them are right to a hundredth of a per cent. No word in either case.
# Expected: the strip asked for, or a warning that the cells are wider than the strip.
# Instead: st_transform to metres first, as geopandas forces one to; or sf_use_s2(FALSE) and a system in metres; or s2_buffer_cells with max_cells far above the length divided by the distance.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install r-base-core=4.2.2.20221110-2 r-cran-sf=1.0-9+dfsg-1+b1 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export R_HOME="$dir/root/usr/lib/R" R_SHARE_DIR="$dir/root/usr/share/R/share" R_LIBS_SITE="$dir/root/usr/lib/R/site-library" R_ENVIRON=/dev/null EDITOR=vi PAGER=cat LANG=C.UTF-8 PROJ_DATA="$dir/root/usr/share/proj" PROJ_LIB="$dir/root/usr/share/proj" GDAL_DATA="$dir/root/usr/share/gdal"
export LD_LIBRARY_PATH="$dir/root/usr/lib:$R_HOME/lib:$lib:$lib/blas:$lib/lapack:$lib/openblas-pthread"
ln -sf /dev/null "$R_HOME/etc/Renviron"
cat > a.R <<'R'
suppressMessages(library(sf))
road <- st_sfc(st_linestring(rbind(c(104, 30), c(104.5, 30))), crs = 4326)
place <- st_sfc(st_point(c(104, 30)), crs = 4326)
excess <- function(shape, d) {
  long <- if (st_dimension(shape) == 1) as.numeric(st_length(shape)) else 0
  as.numeric(st_area(st_buffer(shape, d))) / (2 * d * long + pi * d^2)
}
degrees <- c(sapply(c(100, 500, 5000), function(d) excess(road, d)), sapply(c(1000, 50000), function(d) excess(place, d)))
metres <- sapply(c(100, 500, 5000), function(d) excess(st_transform(road, 32648), d))
print(round(degrees, 3))
print(round(metres, 3))
held <- all(round(degrees, 2) == c(1.59, 1.16, 1.04, 1.01, 1.01)) && all(abs(metres - 1) < 0.001)
quit(status = if (held) 0 else 1)
R
"$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla -f a.R 2> err.txt
