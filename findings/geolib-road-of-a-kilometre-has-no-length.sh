#!/usr/bin/env bash
# What: the length of a road with a corner every 0.4 m, as drawings and laser surveys have them, and of the same road with a corner every 1.6 m, by geolib (getPathLength).
# Guess: each piece is rounded to whole metres, so that the length is 0.
# Seen: held (geolib 3.3.14): 0 for 1 km, and 1,248 m with every fourth corner: each piece of 1.6 m counts as 2. getPathLength(points, getPreciseDistance) gives 0 as well. A track of a vehicle that stands in a jam loses its metres in the same way.
# Expected: rounding of the sum, not of its parts.
# Instead: sum getDistance(a, b, 0.01), or turf.length.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . geolib@3.3.14 @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";
import { getDistance, getPathLength, getPreciseDistance } from "geolib";

const road = Array.from({ length: 2500 }, (_, index) => [104 + (index * 0.4) / 95700, 30.67]);
const thin = road.filter((_, index) => index % 4 === 0);
const right = turf.length(turf.lineString(road)) * 1000;
const fine = thin.slice(1).reduce((sum, place, index) => sum + getDistance(thin[index], place, 0.01), 0);
const seen = [getPathLength(road), getPathLength(road, getPreciseDistance), getPathLength(thin)];
console.log(seen, { right, fine });
process.exit(seen[0] === 0 && seen[1] === 0 && seen[2] > 1200 && Math.abs(right - 999) < 3 && Math.abs(fine - 999) < 5 ? 0 : 1);
JS
node a.mjs
