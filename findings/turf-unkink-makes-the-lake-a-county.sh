#!/usr/bin/env bash
# What: a county with a lake cut out, run through unkinkPolygon of turf, as one does before areas are measured, to be rid of outlines that cross themselves.
# Guess: the lake becomes a piece of land of its own.
# Seen: held (@turf/turf 7.4.0): two polygons with the name and the output of the county: the whole without its hole, and the lake: 1,673 thousand million m2 for 787, and the output twice. The county had no kink at all.
# Expected: the county as it was.
# Instead: look for crossings first (turf.kinks) and touch only what has some; or make_valid of shapely, and compare areas.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";

const county = turf.polygon([[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], [[2, 2], [2, 8], [8, 8], [8, 2], [2, 2]]], { name: "甲", output: 5 });
const parts = turf.unkinkPolygon(county).features;
const seen = [turf.kinks(county).features.length, Math.round(turf.area(county) / 1e9), Math.round(parts.reduce((sum, part) => sum + turf.area(part), 0) / 1e9), parts.map((part) => part.properties.output), parts.map((part) => part.geometry.coordinates.length)];
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === "[0,787,1673,[5,5],[1,1]]" ? 0 : 1);
JS
node a.mjs
