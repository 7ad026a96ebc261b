#!/usr/bin/env bash
# What: the line of a road moved sideways by 100 m (its red line) by lineOffset of turf, for roads to the north and to the east, at 0, 30 and 45 N.
# Guess: it reckons in degrees as if they were equal, so that a road to the north is moved too little.
# Seen: held (@turf/turf 7.4.0): 100, 87 and 71 m for a road to the north, 100 m each time for one to the east: the strip of land along a road depends on its direction, at 哈尔滨 by three tenths. No word.
# Expected: 100 m, as turf.buffer and turf.destination give.
# Instead: turf.buffer of the line (flat ends cut off), or offset in metres of the zone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";

const moved = (from, to) => Math.round(turf.pointToLineDistance(turf.point(turf.lineOffset(turf.lineString([from, to]), 0.1, { units: "kilometers" }).geometry.coordinates[0]), turf.lineString([from, to]), { units: "meters" }));
const north = [0, 30, 45].map((lat) => moved([104, lat], [104, lat + 0.1]));
const east = [0, 30, 45].map((lat) => moved([104, lat], [104.1, lat]));
console.log(north, east);
process.exit(JSON.stringify([north, east]) === "[[100,87,71],[100,100,100]]" ? 0 : 1);
JS
node a.mjs
