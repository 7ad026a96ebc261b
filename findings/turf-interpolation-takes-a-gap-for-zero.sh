#!/usr/bin/env bash
# What: a surface between three samples (turf.interpolate): 5 at both ends, and one between them that has no value (null), as a station that did not report.
# Guess: the gap counts as 0 (written into the trial, not into the list before it).
# Seen: held (@turf/turf 7.4.0): near the gap the surface falls to 1.08, though every known value is 5. A missing property is an error ("zValue is missing"), null is not.
# Expected: 5 everywhere, or the error that a missing property gives.
# Instead: leave out samples without a finite value before interpolate; see that the surface lies between the least and the greatest sample.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";

const least = (gap) => {
  const samples = turf.featureCollection([turf.point([104, 30], { price: 5 }), turf.point([104.5, 30.5], gap), turf.point([105, 31], { price: 5 })]);
  return Math.min(...turf.interpolate(samples, 20, { gridType: "point", property: "price" }).features.map((point) => point.properties.price)).toFixed(2);
};
let missing;
try { missing = least({}); } catch (error) { missing = error.message; }
console.log(least({ price: null }), least({ price: 5 }), missing);
process.exit(least({ price: null }) === "1.08" && least({ price: 5 }) === "5.00" ? 0 : 1);
JS
node a.mjs
