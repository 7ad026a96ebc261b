#!/usr/bin/env bash
# What: firms given to zones by turf: one firm lies where two zones overlap, one on the border of two others, with tag (the name of the zone to the firm) and collect (the figures of the firms to the zone).
# Guess: tag keeps the last zone or the first, in silence; collect counts a firm on the border in both.
# Seen: held (@turf/turf 7.4.0): tag gives the first zone of the file, so that another order of zones gives another result; collect puts 5 into both overlapping zones and 7 into both that share the border: the zones' sums are 26 where the firms have 14. The two of one
#   package disagree about the same firms.
# Expected: one rule for both, and a way to see that a point was in several zones.
# Instead: booleanPointInPolygon for every pair, and a decision what overlaps and borders mean; compare the zones' sum with that of the points.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";

const zone = (name, box) => turf.bboxPolygon(box, { properties: { name } });
const zones = [zone("A", [0, 0, 2, 2]), zone("B", [1, 0, 3, 2]), zone("C", [3, 0, 5, 2])];
const firms = turf.featureCollection([turf.point([1.5, 1], { output: 5 }), turf.point([3, 1], { output: 7 }), turf.point([0.5, 1], { output: 2 })]);
const tagged = (list) => turf.tag(firms, turf.featureCollection(list), "name", "zone").features.map((firm) => firm.properties.zone).join("");
const sums = turf.collect(turf.featureCollection(zones), firms, "output", "outputs").features.map((item) => item.properties.outputs.reduce((sum, value) => sum + value, 0));
console.log(tagged(zones), tagged([...zones].reverse()), sums);
process.exit(tagged(zones) === "ABA" && tagged([...zones].reverse()) === "BCA" && JSON.stringify(sums) === "[7,12,7]" ? 0 : 1);
JS
node a.mjs
