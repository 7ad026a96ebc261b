#!/usr/bin/env bash
# What: spatial statistics of turf.js at 45 N: the direction of a row of works (standardDeviationalEllipse) and Moran's I within 60 km (moranIndex, threshold 60).
# Guess: both reckon in degrees as if these were equal east and north.
# Seen: so it is. Works in a row with the azimuth 35.2 (bearing by turf itself) give an angle of 45.0 and an axis in degrees. A threshold of 60 is 60 degrees, so that all are
#   neighbours of all and I is the expected -0.067 whatever the figures; with threshold 0.6 I is 0.71. nearestNeighborAnalysis beside them is in kilometres.
# Expected: kilometres, turf's unit everywhere else, or the unit in the documentation.
# Instead: project first and use esda and pointpats; or thresholds in degrees on purpose, for small areas near the equator.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund @turf/turf@7.4.0
cd "$dir"
node --input-type=module - <<'JS'
import * as turf from "@turf/turf";

const row = turf.featureCollection(Array.from({ length: 11 }, (_, i) => turf.point([104 + (i - 5) * 0.01, 45 + (i - 5) * 0.01])));
const { angle, semiMinorAxis } = turf.standardDeviationalEllipse(row).properties.standardDeviationalEllipse;
const azimuth = turf.bearing(row.features[0], row.features[10]);
const grid = turf.featureCollection(Array.from({ length: 16 }, (_, k) => turf.point([100 + (k % 4) * 0.5, 45 + Math.floor(k / 4) * 0.5], { v: k % 4 < 2 ? 1 : 9 })));
const moran = (threshold) => turf.moranIndex(grid, { inputField: "v", threshold, binary: true, standardization: true }).moranIndex;
const [sixty, near] = [moran(60), moran(0.6)];
console.log({ angle, semiMinorAxis, azimuth, sixty, near, expected: -1 / 15 });
process.exit(Math.abs(angle - 45) < 0.01 && Math.abs(azimuth - 35.3) < 0.3 && Math.abs(sixty + 1 / 15) < 1e-9 && near > 0.5 ? 0 : 1);
JS
