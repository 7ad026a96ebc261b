#!/usr/bin/env bash
# What: regions and samples of which one has no figure (null), turned into a grid by gdal_rasterize -a and gdal_grid -zfield (GDAL of Debian 12) from GeoPackage, Shapefile and GeoJSON.
# Guess: the missing figure is burnt as 0.
# Seen: held (GDAL 3.6.2): the region without a figure gets 0 in all three formats, though -a_nodata -1 is given, so that it counts in every mean of the grid (7.9 for 10.5); of four samples 10, 20, 30 and one unknown the nearest-neighbour grid has 0 around the unknown one, five cells of nine. Exit code 0, no word.
# Expected: a feature without the figure is left out, as the cells between features are.
# Instead: -where "output IS NOT NULL" in both.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install gdal-bin=3.6.2+dfsg-1+b2 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$dir/root/usr/lib:$lib:$lib/blas:$lib/lapack:$lib/openblas-pthread" PROJ_DATA="$dir/root/usr/share/proj" GDAL_DATA="$dir/root/usr/share/gdal"
bin="$dir/root/usr/bin"
square() { echo '{"type":"Feature","properties":{"name":"'$1'","output":'$2'},"geometry":{"type":"Polygon","coordinates":[[['$3',0],['$(($3 + 1))',0],['$(($3 + 1))',1],['$3',1],['$3',0]]]}}'; }
place() { echo '{"type":"Feature","properties":{"output":'$1'},"geometry":{"type":"Point","coordinates":['$2','$3']}}'; }
echo "{\"type\":\"FeatureCollection\",\"features\":[$(square a 22 0),$(square b null 1),$(square c 9 2),$(square d 0.5 3)]}" > z.geojson
echo "{\"type\":\"FeatureCollection\",\"features\":[$(place 10 0 0),$(place null 5 5),$(place 30 10 10),$(place 20 0 10)]}" > p.geojson
"$bin/ogr2ogr" z.gpkg z.geojson
"$bin/ogr2ogr" z.shp z.geojson
values() { "$bin/gdal_translate" -q -of XYZ "$1" /vsistdout/ | awk '{printf $3" "}'; }
seen=""
for file in z.geojson z.gpkg z.shp; do
  "$bin/gdal_rasterize" -q -a output -tr 1 1 -te 0 0 4 1 -ot Float32 -a_nodata -1 $file r.tif
  seen="$seen$(values r.tif)| "
  rm r.tif
done
"$bin/gdal_grid" -q -zfield output -a nearest -txe 0 10 -tye 0 10 -outsize 3 3 -ot Float64 p.geojson g.tif
seen="$seen$(values g.tif)| "
"$bin/gdal_grid" -q -where "output IS NOT NULL" -zfield output -a nearest -txe 0 10 -tye 0 10 -outsize 3 3 -ot Float64 p.geojson h.tif
echo "$seen"; values h.tif
test "$seen" = "22 0 9 0.5 | 22 0 9 0.5 | 22 0 9 0.5 | 20 0 30 0 0 0 10 0 0 | "
test -z "$(values h.tif | tr ' ' '\n' | grep -x 0)"
