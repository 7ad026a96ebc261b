#!/usr/bin/env bash
# What: two works in an extract of OpenStreetMap, one a point, one drawn as an outline, written as CSV by osmconvert (Debian 12) with @lon and @lat.
# Guess: the one drawn as an outline has no coordinates.
# Seen: held (osmctools 0.9): its row is "10", two empty cells and the name, so that a reader who drops rows without coordinates loses what is drawn (most works), and one who fills gaps puts them at 0, 0. Beside it stand the corners of the outline as rows without a name. --all-to-nodes gives a place (the middle of the box), under an id larger by 10 to the 15th.
# Expected: the middle, or a warning.
# Instead: --all-to-nodes before --csv, then take 10**15 (ways) off the ids; or osmium export.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install osmctools=0.9-4 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
cat > a.osm <<'OSM'
<?xml version='1.0' encoding='UTF-8'?>
<osm version="0.6" generator="a">
<node id="1" lat="30.60" lon="104.00" version="1"/><node id="2" lat="30.60" lon="104.01" version="1"/><node id="3" lat="30.61" lon="104.01" version="1"/><node id="4" lat="30.61" lon="104.00" version="1"/>
<node id="5" lat="30.7" lon="104.1" version="1"><tag k="man_made" v="works"/><tag k="name" v="乙厂"/></node>
<way id="10" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="1"/><tag k="man_made" v="works"/><tag k="name" v="甲厂"/></way>
</osm>
OSM
csv() { root/usr/bin/osmconvert a.osm "$@" --csv="@id @lon @lat name" | grep 厂 | tr '\t' ' ' | tr '\n' ';'; }
seen="$(csv) $(csv --all-to-nodes)"
echo "$seen"
test "$seen" = "5 104.1000000 30.7000000 乙厂;10   甲厂; 5 104.1000000 30.7000000 乙厂;1000000000000010 104.0050000 30.6050000 甲厂;"
