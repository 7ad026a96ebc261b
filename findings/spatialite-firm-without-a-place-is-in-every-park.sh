#!/usr/bin/env bash
# What: firms of which one has no place (NULL) counted by park in SpatiaLite of Debian 12: JOIN firm ON ST_Within(firm.place, park.area).
# Guess: a missing place gives NULL, as everything does in SQL, so that the firm is in no park.
# Seen: the guess was wrong (SpatiaLite 5.0.1): for a missing geometry ST_Within, ST_Contains, ST_Intersects, ST_Equals, ST_Touches, ST_Disjoint and ST_IsValid give -1, which SQL takes for true: the firm without a place is in each park, in each county and next to everything, and counts once in each. A park with one firm
#   has two, an empty one has one. ST_Distance gives NULL.
# Expected: NULL, which is not true, as ST_Distance gives it.
# Instead: ST_Within(...) = 1 in every condition; firm.place IS NOT NULL; count the firms of all parks and compare with the table.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install spatialite-bin=5.0.1-2 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download spatialite-bin=5.0.1-2 libspatialite7=5.0.1-3 libproj25=9.1.1-1+b1 proj-data=9.1.1-1 libgeos-c1v5=3.11.1-1 libgeos3.11.1=3.11.1-1)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$lib:$lib/lapack:$lib/blas" PROJ_DATA="$dir/root/usr/share/proj"
cat > a.sql <<'SQL'
CREATE TABLE firm (name TEXT);
SELECT AddGeometryColumn('firm', 'place', 4490, 'POINT', 'XY');
INSERT INTO firm VALUES ('甲', MakePoint(104.05, 30.05, 4490)), ('乙', NULL), ('丙', MakePoint(100, 20, 4490));
CREATE TABLE park (name TEXT);
SELECT AddGeometryColumn('park', 'area', 4490, 'POLYGON', 'XY');
INSERT INTO park VALUES ('A', BuildMbr(104, 30, 104.1, 30.1, 4490)), ('B', BuildMbr(110, 40, 111, 41, 4490));
SELECT park.name, count(*), group_concat(firm.name) FROM park JOIN firm ON ST_Within(firm.place, park.area) GROUP BY 1;
SELECT park.name, count(*), group_concat(firm.name) FROM park JOIN firm ON ST_Within(firm.place, park.area) = 1 GROUP BY 1;
SELECT ST_Within(NULL, area), ST_Contains(area, NULL), ST_Intersects(NULL, area), ST_Equals(NULL, area), ST_Touches(NULL, area), ST_Disjoint(NULL, area), ST_IsValid(NULL), ST_Distance(NULL, area) IS NULL FROM park LIMIT 1;
SQL
root/usr/bin/spatialite -silent :memory: < a.sql 2> /dev/null | tail -4 | tee seen.txt
test "$(tr '\n' ';' < seen.txt)" = "A|2|甲,乙;B|1|乙;A|1|甲;-1|-1|-1|-1|-1|-1|-1|1;"
