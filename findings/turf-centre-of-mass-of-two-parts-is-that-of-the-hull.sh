#!/usr/bin/env bash
# What: the centre of mass (turf.centerOfMass) of a county of two parts, 4 square degrees at 0 E and an exclave of 0.04 at 10 E, and of a county with a lake.
# Guess: both are wrong: the one is the centre of the convex hull, the other takes all corners for one ring.
# Seen: half (@turf/turf 7.4.0): for two parts it is the centre of the hull, 3.76 E, in land of neither part, where 1.09 E is right: 297 km off. A lake is taken out rightly. No word tells that a MultiPolygon is worked out in another way.
# Expected: the parts weighted by their areas, as geopandas and PostGIS do.
# Instead: flatten, take centerOfMass and area of each part, and weight them; or project and take the centroid there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";

const box = (west, south, side) => [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]];
const county = turf.multiPolygon([box(0, 0, 2), box(10, 0, 0.2)]);
const [x] = turf.centerOfMass(county).geometry.coordinates;
const parts = turf.flatten(county).features.map((part) => [turf.area(part), turf.centerOfMass(part).geometry.coordinates[0]]);
const right = parts.reduce((sum, [area, east]) => sum + area * east, 0) / parts.reduce((sum, [area]) => sum + area, 0);
const [hull] = turf.centerOfMass(turf.convex(county)).geometry.coordinates;
const lake = turf.polygon([box(0, 0, 10)[0], [[6, 6], [6, 9], [9, 9], [9, 6], [6, 6]]]);
const [withLake] = turf.centerOfMass(lake).geometry.coordinates;
console.log({ x, right, hull, kilometres: turf.distance([x, 1], [right, 1]), withLake, wanted: (500 - 9 * 7.5) / 91 });
process.exit(Math.abs(x - hull) < 1e-9 && x > 3.7 && Math.abs(right - 1.09) < 0.01 && Math.abs(withLake - (500 - 9 * 7.5) / 91) < 1e-9 ? 0 : 1);
JS
node a.mjs
