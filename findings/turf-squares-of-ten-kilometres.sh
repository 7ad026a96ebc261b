#!/usr/bin/env bash
# What: grids of 10 km laid over one degree at 哈尔滨 (45 N) by turf: squareGrid, rectangleGrid, hexGrid, pointGrid.
# Guess: none on this; seen while the areas of cells were printed to check another one (that hexagons leave the rim of the box open, which they do: a third of it).
# Seen: @turf/turf 7.4.0: squares are 10 km high and 7.07 km wide, 70.6 km2 for 100 (86.6 at 30 N, 93.9 at 20 N), since degrees of longitude are taken to be as long as at the equator; there are 121 of them at every latitude. hexGrid has 261.6 km2 for 259.8 and pointGrid
#   steps of 10.0 km, so that the grids of one package differ. Densities by cell (firms per "100 km2") are 1.4 times too small in the north of the country against the south.
# Expected: squares of the side asked for, as the hexagons are.
# Instead: divide by turf.area of each cell, or lay the grid in metres of the zone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";

const km2 = (grid) => (turf.area(grid.features[0]) / 1e6).toFixed(1);
const box = (latitude) => [104, latitude, 105, latitude + 1];
const seen = [20, 30, 45].map((latitude) => [turf.squareGrid(box(latitude), 10).features.length, km2(turf.squareGrid(box(latitude), 10)), km2(turf.rectangleGrid(box(latitude), 10, 10)), km2(turf.hexGrid(box(latitude), 10))]);
const points = turf.pointGrid(box(45), 10).features;
console.log(JSON.stringify(seen), turf.distance(points[0], points[1]).toFixed(2));
process.exit(JSON.stringify(seen) === '[[121,"93.9","93.9","260.5"],[121,"86.6","86.6","260.8"],[121,"70.6","70.6","261.6"]]' ? 0 : 1);
JS
node a.mjs
