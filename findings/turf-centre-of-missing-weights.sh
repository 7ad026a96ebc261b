#!/usr/bin/env bash
# What: the centre of gravity of four firms by their output in 亿元 (turf.centerMean with weight): 0.2 at 0 E, 0.3 at 1 E, one at 10 E whose output is not known, one at 20 E with 0.
# Guess: a missing weight counts as 1.
# Seen: held (@turf/turf 7.4.0): the centre lies at 6.87 E, where the two firms that have a figure give 0.6: the unknown one counts twice as much as both. null does the same; only NaN is an error. The firm of 0 is left out rightly. With the same figures in 万元 (2000, 3000)
#   the centre is at 0.6 E: the unit decides.
# Expected: a firm without a weight is left out, or an error as for NaN.
# Instead: filter the features by Number.isFinite before centerMean, and say how many were left out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";

const centre = (factor, gap) => turf.centerMean(turf.featureCollection([turf.point([0, 0], { output: 0.2 * factor }), turf.point([1, 0], { output: 0.3 * factor }), turf.point([10, 0], gap), turf.point([20, 0], { output: 0 })]), { weight: "output" }).geometry.coordinates[0];
const seen = [centre(1, {}), centre(1, { output: null }), centre(10000, {}), centre(1, { output: 0 })].map((value) => value.toFixed(2));
let refused = false;
try { centre(1, { output: NaN }); } catch { refused = true; }
console.log(seen, refused);
process.exit(JSON.stringify(seen) === '["6.87","6.87","0.60","0.60"]' && refused ? 0 : 1);
JS
node a.mjs
