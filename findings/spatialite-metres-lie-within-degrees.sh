#!/usr/bin/env bash
# What: a firm in degrees (EPSG:4326) and a park in metres (EPSG:4547) handed to one call of SpatiaLite of Debian 12: ST_Within, ST_Intersects, ST_Equals, ST_Distance, ST_Union.
# Guess: the numbers are compared as they are, without an error.
# Seen: held (SpatiaLite 5.0.1): a place at 5 E 5 N is within a square of 10 m by 10 m at the origin of the zone; the distance of a place at 0 E 0 N from the point 3 m, 4 m is 5.0; one square in both systems is "equal"; ST_Union puts both into one and says 4326. No word.
#   So firms in degrees joined with parks in metres are in no park at all (0 for 1), as if none were there.
# Expected: an error, or NULL: each value carries its SRID.
# Instead: Transform(park.area, SRID(firm.place)); SELECT DISTINCT SRID(...) of both before a join.
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
SELECT ST_Within(MakePoint(5, 5, 4326), BuildMbr(0, 0, 10, 10, 4547)), ST_Intersects(MakePoint(5, 5, 4326), BuildMbr(0, 0, 10, 10, 4547)), ST_Distance(MakePoint(0, 0, 4326), MakePoint(3, 4, 4547)), ST_Equals(BuildMbr(0, 0, 1, 1, 4326), BuildMbr(0, 0, 1, 1, 4547));
SELECT SRID(both), AsText(both) FROM (SELECT ST_Union(MakePoint(5, 5, 4326), MakePoint(512345, 3412345, 4547)) AS both);
SELECT ST_Within(MakePoint(104.06, 30.67, 4326), BuildMbr(400000, 3390000, 420000, 3400000, 32648)), ST_Within(Transform(MakePoint(104.06, 30.67, 4326), 32648), BuildMbr(400000, 3390000, 420000, 3400000, 32648));
SQL
root/usr/bin/spatialite -silent :memory: < a.sql 2> /dev/null | tail -3 | tee seen.txt
test "$(tr '\n' ';' < seen.txt)" = "1|1|5.0|1;4326|MULTIPOINT(5 5, 512345 3412345);0|1;"
