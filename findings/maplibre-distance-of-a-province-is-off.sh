#!/usr/bin/env bash
# What: the distance of places from 成都 by the expression ["distance", ...] of MapLibre styles and by cheap-ruler, beside great circles of turf.
# Guess: both take the earth for flat around one latitude, so that they are off by per cents over a province's or the country's width.
# Seen: held (@maplibre/maplibre-gl-style-spec 26.6.0, cheap-ruler 4.1.0): to 哈尔滨 2,734 for 2,573 km (6.3 per cent too far), to 乌鲁木齐 2,147 for 2,056, to 上海 1,669 for 1,659, to 重庆 268.1 for 269.0. The style's documentation gives metres without a bound; a ring of 2,600 km leaves 哈尔滨 out.
# Expected: great circles beyond some hundred kilometres, or the bound in the documentation.
# Instead: reckon distances beforehand (turf.distance, pyproj) and keep them as a property.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0 @maplibre/maplibre-gl-style-spec@26.6.0 cheap-ruler@4.1.0
cat > a.mjs <<'JS'
import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import * as turf from "@turf/turf";
import CheapRuler from "cheap-ruler";

const from = [104.065, 30.67];
const tile = ([lon, lat]) => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: ((lon + 180) / 360) * 8192, y: (0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI) * 8192 };
};
const feature = { type: 1, properties: {}, geometry: [[tile(from)]] };
const seen = [[126.64, 45.75], [87.6, 43.8], [121.47, 31.23], [106.55, 29.56]].map((to) => {
  const made = createExpression(["distance", { type: "Point", coordinates: to }], { type: "number", "property-type": "data-driven", expression: { interpolated: false, parameters: ["zoom", "feature"] } });
  return [made.value.evaluate({ zoom: 0 }, feature, {}, { z: 0, x: 0, y: 0 }) / 1000, new CheapRuler(30.67).distance(from, to), turf.distance(from, to)].map(Math.round);
});
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === "[[2734,2734,2573],[2147,2147,2056],[1669,1669,1659],[268,268,269]]" ? 0 : 1);
JS
node a.mjs
