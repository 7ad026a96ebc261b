#!/usr/bin/env bash
# What: parcels that share edges, joined one after another by martinez-polygon-clipping, with polygon-clipping beside it: three parcels, and 500 draws of eight rectangles on a grid of 8 by 8 whose area is known.
# Guess: some of its unions lose area.
# Seen: held (martinez-polygon-clipping 0.8.1, polygon-clipping 0.15.7): two parcels on the ground line and one three rows above them, 4 units of land, are one polygon whose second ring, the parcel above, lies outside of the first and is a hole by its place, so the area is 0. Of the
#   500 draws 103 lose land, up to 30 units; polygon-clipping is right in all. No error.
# Expected: two parts, as for what lies apart.
# Instead: polygon-clipping; compare the area of a union with that of its parts less their overlaps.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . martinez-polygon-clipping@0.8.1 polygon-clipping@0.15.7
cat > a.mjs <<'JS'
import * as martinez from "martinez-polygon-clipping";
import clipping from "polygon-clipping";

const ring = (points) => Math.abs(points.slice(1).reduce((sum, [x, y], i) => sum + points[i][0] * y - x * points[i][1], 0)) / 2;
const area = (parts) => parts.reduce((sum, rings) => sum + rings.reduce((part, points, i) => part + (i ? -1 : 1) * ring(points), 0), 0);
const parcel = (x, y, w, h) => [[[x, y], [x + w, y], [x + w, y + h], [x, y + h], [x, y]]];
const join = (parcels) => parcels.slice(1).reduce((joined, next) => martinez.union(joined, [next]), [parcels[0]]);

const three = [parcel(2, 3, 2, 1), parcel(2, 0, 1, 1), parcel(2, 0, 2, 1)];
const both = [area(join(three)), area(clipping.union(...three.map((one) => [one])))];
console.log(JSON.stringify(join(three)), both);
let seed = 1;
const draw = (upTo) => Math.floor(((seed = (seed * 16807) % 2147483647) / 2147483647) * upTo);
let [wrong, most, other] = [0, 0, 0];
for (let turn = 0; turn < 500; turn++) {
  const cells = new Set();
  const parcels = Array.from({ length: 8 }, () => {
    const [x, y, w, h] = [draw(8), draw(8), 1 + draw(3), 1 + draw(3)];
    for (let a = x; a < x + w; a++) for (let b = y; b < y + h; b++) cells.add(`${a},${b}`);
    return parcel(x, y, w, h);
  });
  const off = cells.size - area(join(parcels));
  if (Math.abs(off) > 1e-6) wrong++;
  most = Math.max(most, off);
  if (Math.abs(cells.size - area(clipping.union(...parcels.map((one) => [one])))) > 1e-6) other++;
}
console.log(wrong, most, other);
process.exit(both[0] === 0 && both[1] === 4 && wrong > 50 && most > 10 && other === 0 ? 0 : 1);
JS
node a.mjs
