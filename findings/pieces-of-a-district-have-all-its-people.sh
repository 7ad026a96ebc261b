#!/usr/bin/env bash
# What: a district of two parts with 100 people, clipped, overlaid with two zones and taken apart into its parts by geopandas, and flattened by turf; and a CSV of two cities read by geopandas.read_file, summed.
# Guess: each piece keeps the figure of the whole, so that sums grow; all columns of the CSV are text, and 12 and 5 sum to 125.
# Seen: held (geopandas 1.2.0, @turf/turf 7.4.0): a quarter cut out of the district still has 100 people, the two pieces of the overlay have 200, the two parts 200 in both packages. The sum of the CSV is the text 125, since read_file gives text only.
# Expected: that figures are taken whole is the rule of these tools; that nothing in the result says so is the trap. A CSV's figures as numbers, as pandas.read_csv has them.
# Instead: scale sums by the share of area (or tobler), keep densities; pandas.read_csv for tables.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 numpy==2.4.6
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
"$dir/venv/bin/python" - > out.txt <<'PY'
import geopandas as gpd
import shapely

parts = shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)])
district = gpd.GeoDataFrame({"people": [100]}, geometry=[parts], crs=4527)
zones = gpd.GeoDataFrame({"zone": ["x", "y"]}, geometry=[shapely.box(0, 0, 0.5, 1), shapely.box(0.5, 0, 3, 1)], crs=4527)
with open("a.csv", "w", encoding="utf-8") as file:
    file.write("city,output\nA,12\nB,5\n")
print(gpd.clip(district, zones.geometry[0]).people.sum(), gpd.overlay(district, zones).people.sum(), district.explode().people.sum(), gpd.read_file("a.csv").output.sum())
PY
cat > a.mjs <<'JS'
import { flatten, multiPolygon } from "@turf/turf";
const parts = multiPolygon([[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]], [[[2, 0], [3, 0], [3, 1], [2, 1], [2, 0]]]], { people: 100 });
console.log(flatten(parts).features.reduce((sum, item) => sum + item.properties.people, 0));
JS
node a.mjs >> out.txt
cat out.txt
test "$(tr '\n' ' ' < out.txt)" = "100 200 200 125 200 "
