#!/usr/bin/env bash
# What: two counties that share a border, of which the second is the smaller one (their corners do not coincide), asked by turf in both orders: booleanTouches, booleanOverlap.
# Guess: touches differs by order, since only corners of the first are looked at.
# Seen: held (@turf/turf 7.4.0): touches(large, small) is false, touches(small, large) true, so that a list of neighbours depends on the order of rows. Not guessed: booleanOverlap of two squares that share nothing but a whole edge is true, so that a check for parcels drawn twice finds every neighbour.
# Expected: one answer in both orders; touching is no overlap (OGC: interiors meet).
# Instead: turf.intersect and the area of what it gives (null or 0 for neighbours); neighbours by topojson.neighbors, shapely or libpysal.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";

const box = (x, y, side) => turf.polygon([[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]]);
const [large, small, next] = [box(0, 0, 2), box(2, 0.5, 1), box(2, 0, 2)];
const touches = [turf.booleanTouches(large, small), turf.booleanTouches(small, large)];
const overlap = turf.booleanOverlap(large, next);
const shared = turf.intersect(turf.featureCollection([large, next]));
console.log({ touches, overlap, shared });
process.exit(`${touches}` === "false,true" && overlap === true && (shared === null || turf.area(shared) < 1e-6) ? 0 : 1);
JS
node a.mjs
