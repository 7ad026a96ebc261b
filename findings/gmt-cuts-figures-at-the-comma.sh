#!/usr/bin/env bash
# What: places with outputs 1,234 and 2,500 in columns set apart by blanks, and figures with a letter or a colon behind them, read by GMT (Debian 12).
# Guess: 1,234 is cut at the comma, 104:30 is 104.5.
# Seen: held (GMT 6.4.0), where every row has a comma: the outputs are 1 and 2 (their mean 1.5 for 1,867), since the comma begins a column; if only some have one, rows are dropped with a warning. Not guessed: a letter behind a figure is a unit or a side of the earth: 8m is 14.8 (nautical miles in
#   kilometres), 7d is 778 (degrees), 3W is -3; and 1e3 in a column whose first row was 12:30 is 640, a longitude. All without a word.
# Expected: a letter that is no part of a number makes the field text, as 12万 does (NaN).
# Instead: write tables for GMT with plain digits, blanks or tabs only; compare `gmt info` with the table's own greatest values.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install libgmt6=6.4.0+dfsg-2 gmt-common=6.4.0+dfsg-2 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download gmt=6.4.0+dfsg-2)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$lib:$lib/lapack:$lib/blas:$dir/root/usr/lib" GMT_SHAREDIR="$dir/root/usr/share/gmt" GMT_USERDIR="$dir"
one() { printf "104 30 $1\n" | root/usr/bin/gmt convert -o2; }
printf '104 30 1,234\n105 31 2,500\n' > a.txt
seen="$(root/usr/bin/gmt convert a.txt -o2 | tr '\n' ' ')| $(one 12:30) $(one 8m | cut -c1-4) $(one 7d | cut -c1-3) $(one 3W) | $(printf '104 30 12:30\n104 30 1e3\n' | root/usr/bin/gmt convert -o2 | tr '\n' ' ')| $(one 1e3)"
echo "$seen"
test "$seen" = "1 2 | 12.5 14.8 778 -3 | 12.5 640 | 1000"
