#!/usr/bin/env bash
# What: the distance of two places one degree of latitude apart (111 km) by rdist.earth of fields, geosphere and sp of R (Debian 12), each with its defaults.
# Guess: fields gives miles.
# Seen: held: 69.17 (fields 14.1, miles), 110,861 (geosphere 1.5-18, metres on the ellipsoid), 110.86 (sp 1.6-0, km): three packages that are used side by side for neighbours within 100, in three units, none of which the result names. "100" of fields reaches 161 km.
# Expected: one unit, or one in the result, as sf has it.
# Instead: rdist.earth(..., miles = FALSE), or st_distance of sf, whose figures carry their unit.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install r-base-core=4.2.2.20221110-2 r-cran-fields=14.1-1 r-cran-geosphere=1.5-18-1 r-cran-sp=1:1.6-0+dfsg-1 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export R_HOME="$dir/root/usr/lib/R" R_SHARE_DIR="$dir/root/usr/share/R/share" R_LIBS_SITE="$dir/root/usr/lib/R/site-library" R_ENVIRON=/dev/null EDITOR=vi PAGER=cat LANG=C.UTF-8
export LD_LIBRARY_PATH="$dir/root/usr/lib:$R_HOME/lib:$lib:$lib/blas:$lib/lapack:$lib/openblas-pthread"
ln -sf /dev/null "$R_HOME/etc/Renviron"
cat > a.R <<'R'
from <- matrix(c(104, 30), 1)
to <- matrix(c(104, 31), 1)
cat(round(fields::rdist.earth(from, to), 2), round(geosphere::distGeo(from, to)), round(sp::spDists(from, to, longlat = TRUE), 2), "\n")
R
"$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla -f a.R > r.txt 2> err.txt
cat r.txt
test "$(cat r.txt)" = "69.17 110861 110.86 "
