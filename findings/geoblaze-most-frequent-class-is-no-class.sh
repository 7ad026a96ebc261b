#!/usr/bin/env bash
# What: a grid of land use (classes 10 and 40) and one of people, by county, with geoblaze: the class that a county has most of, and sums over neighbours that meet in the middle of a column of cells, over a county smaller than a cell, and over a county in metres.
# Guess: a county smaller than a cell has nothing, parts that overlap count twice, metres give 0 in silence.
# Seen: half (geoblaze 2.8.0, georaster 1.6.0): of parts that overlap cells count once. Where two classes are equally frequent, mode gives the mean of them: half 10 and half 40 is class 25, which is no class. Two neighbours that share the middles of a column have 20 people each of 30, since both count it. A county of a third of a cell has the sum 0 and the mean 5 (the mean takes the cell at its place, the sum does not). A
#   county in metres over a grid in degrees has the sum 0, without a word.
# Expected: one of the classes, or both; each cell once; one rule for sum and mean; an error for what lies off the grid.
# Instead: count the classes oneself (geoblaze.histogram); compare the sum over all counties with that of the grid.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . geoblaze@2.8.0 georaster@1.6.0
cat > a.cjs <<'JS'
const geoblaze = require("geoblaze");
const parse = require("georaster");

const box = (west, south, east, north) => ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] } });
const grid = (rows) => parse([rows], { noDataValue: -9999, projection: 4326, xmin: 100, ymax: 32, pixelWidth: 1, pixelHeight: 1 });

async function main() {
  const land = await grid([[10, 40, 40], [10, 40, 10]]);
  const people = await grid([[5, 5, 5], [5, 5, 5]]);
  const sum = async (county) => (await geoblaze.sum(people, county))[0];
  const small = box(100.1, 31.1, 100.4, 31.4);
  const seen = {
    mode: [(await geoblaze.mode(land, box(100, 30, 102, 32)))[0], (await geoblaze.mode(land, box(101, 31, 103, 32)))[0]],
    neighbours: [await sum(box(100, 30, 101.5, 32)), await sum(box(101.5, 30, 103, 32)), await sum()],
    small: [await sum(small), (await geoblaze.mean(people, small))[0]],
    metres: await sum(box(11131949, 3503549, 11354588, 3632749)),
  };
  console.log(JSON.stringify(seen));
  process.exit(JSON.stringify(seen) === '{"mode":[25,40],"neighbours":[20,20,30],"small":[0,5],"metres":0}' ? 0 : 1);
}

main();
JS
node a.cjs
