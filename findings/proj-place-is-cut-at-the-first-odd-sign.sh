#!/usr/bin/env bash
# What: 104°30′ E 30°40′ N as tables have it (with a comma, hyphens, colons, blanks between degrees and minutes, the signs ° and ′), put through proj of Debian 12 into Gauss-Kruger metres (105 E).
# Guess: 104:30 is read as 104 and the rest as the next number: a place elsewhere, in silence.
# Seen: half (proj 9.1.1): "104:30 30:40" is 104 E on the equator, the rest is echoed behind; 104°30′ with its proper strokes and "104.5, 30.6667" are 104.5 E on the equator. But "104 30 00 30 40 00" is the plausible 104 E 30 N, 48 km too far west and 74 km too far south, and "104-30 30-40" is 104 E 30 S. Exit code 0 each time. Right are 104d30 30d40,
#   104°30' with a straight stroke, and decimal degrees with a blank.
# Expected: an error where a token is not read to its end.
# Instead: decimal degrees, one blank, nothing else; look whether proj echoes text behind its two numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install proj-bin=9.1.1-1+b1 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download libproj25=9.1.1-1+b1 proj-data=9.1.1-1)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
export LD_LIBRARY_PATH="$dir/root/usr/lib/x86_64-linux-gnu" PROJ_DATA="$dir/root/usr/share/proj"
metres() { echo "$1" | root/usr/bin/proj +proj=tmerc +lon_0=105 +x_0=500000 +ellps=GRS80 | cut -c1-21 | awk '{printf "%.0f %.0f, ", $1, $2}'; }
right="$(metres '104.5 30.6666667')$(metres '104d30 30d40')$(metres "104°30' 30°40'")"
wrong="$(metres '104:30 30:40')$(metres '104°30′ 30°40′')$(metres '104.5, 30.6666667')$(metres '104 30 00 30 40 00')$(metres '104-30 30-40')"
echo "$right"; echo "$wrong"
test "$right" = "452082 3394125, 452082 3394125, 452082 3394125, "
test "$wrong" = "388675 0, 444340 0, 444340 0, 403511 3320534, 403511 -3320534, "
