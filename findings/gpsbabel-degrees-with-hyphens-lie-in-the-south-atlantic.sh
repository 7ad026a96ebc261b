#!/usr/bin/env bash
# What: one place (31°27′36″ N, 104°40′48″ E) as tables have it: with signs, blanks, colons, 度分秒 and hyphens; as UTM with the zone written 48 and 48N; and longitude put into the column of latitude. Read by gpsbabel of Debian 12 (unicsv) and written as a table of degrees.
# Guess: hyphens are read as a minus.
# Seen: held (gpsbabel 1.8.0): 31-27-36 and 104-40-48 are 36 S, 48 W, off South America, since only the last part is kept, with its hyphen as a minus; the others are right, 度分秒 too. A zone "48N", as every other tool writes it, is twelve zones further east: 176 E for 104 E; a latitude of
#   104.06 is wrapped to 75.94 S without a word, so that swapped columns give places in the Antarctic. Full-width digits (３１.46) are 0.46. Exit code 0 each time.
# Expected: an error where a text is not read to its end, and for a latitude above 90.
# Instead: decimal degrees; utm_z without a letter; look at the box of the result.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install gpsbabel=1.8.0+ds-5 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download gpsbabel=1.8.0+ds-5)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
export LD_LIBRARY_PATH="$dir/root/usr/lib/x86_64-linux-gnu"
place() { printf '%s\n' "$1" "$2" > a.csv; root/usr/bin/gpsbabel -i unicsv -f a.csv -o unicsv -F - | tail -1 | cut -d, -f2,3; }
degrees() { place name,latitude,longitude "甲,$1,$2"; }
right="$(degrees '31°27′36″N' '104°40′48″E') $(degrees '31 27 36' '104 40 48') $(degrees '31:27:36' '104:40:48') $(degrees '31度27分36秒' '104度40分48秒')"
wrong="$(degrees 31-27-36 104-40-48) $(degrees 104.06 30.67) $(degrees '３１.46' 104.68)"
zone="$(place name,utm_z,utm_e,utm_n '甲,48,409952,3393407') $(place name,utm_z,utm_e,utm_n '甲,48N,409952,3393407')"
echo "$right"; echo "$wrong"; echo "$zone"
test "$right" = "31.460000,104.680000 31.460000,104.680000 31.460000,104.680000 31.460000,104.680000"
test "$wrong" = "-36.000000,-48.000000 -75.940000,30.670000 0.460000,104.680000"
test "$zone" = "30.669996,104.059996 30.669996,176.059996"
