#!/usr/bin/env bash
# What: Moran's I of outputs of 64 cities on a grid (a chessboard of 1 and 9, so that unlike stand side by side) by turf's moranIndex: as numbers, as text as a CSV gives them, and with one gap.
# Guess: text figures and gaps are an error.
# Seen: wrong (@turf/turf 7.4.0): with figures as text the index of a chessboard is 1 (z 10.9) where that of the same figures is -1 (z -10.6): unlike neighbours are a perfect cluster, since the texts are joined to one long number whose mean lies far from all. One gap (null) counts as an output of 0. No error.
# Expected: an error for text, the city left out for null.
# Instead: Number() each figure and check Number.isFinite before; leave out cities without one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import { featureCollection, moranIndex, point } from "@turf/turf";

function moran(change) {
  const cities = [];
  for (let x = 0; x < 8; x++) for (let y = 0; y < 8; y++) cities.push(point([100 + x * 0.1, 30 + y * 0.1], { output: change((x + y) % 2 ? 9 : 1, cities.length) }));
  const found = moranIndex(featureCollection(cities), { inputField: "output", threshold: 0.11 });
  return [found.moranIndex, found.zNorm].map((value) => Number(value.toFixed(3)));
}

const seen = { numbers: moran((value) => value), texts: moran(String), gap: moran((value, index) => (index === 20 ? null : value)), zero: moran((value, index) => (index === 20 ? 0 : value)) };
console.log(JSON.stringify(seen));
process.exit(seen.numbers.join() === "-1,-10.56" && seen.texts.join() === "1,10.901" && seen.gap.join() === seen.zero.join() ? 0 : 1);
JS
node a.mjs
