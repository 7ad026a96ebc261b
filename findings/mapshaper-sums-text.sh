#!/usr/bin/env bash
# What: counties dissolved into cities by mapshaper with sum-fields and calc, where figures are text ("1,234", as GeoJSON from a spreadsheet has them) or missing.
# Guess: text counts 0 or is joined as text.
# Seen: it is joined: "1,234" and "5" give "01,2345", and 5 with the text "7" gives "57", a plausible figure. And mean() counts a missing figure as 0: of 6, nothing and 3 it
#   is 3, not 4.5. No message.
# Expected: an error for text in a sum; the mean of what is known.
# Instead: -each 'v = +String(v).replace(/,/g, "")' before, and sum(v) / (number of known) for means.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund mapshaper@0.7.70
cd "$dir"
node --input-type=module - <<'JS'
import mapshaper from "mapshaper";

const square = (v, left) => ({ type: "Feature", properties: { city: "x", v }, geometry: { type: "Polygon", coordinates: [[[left, 0], [left, 1], [left + 1, 1], [left + 1, 0], [left, 0]]] } });
const run = async (values, command) => {
  const input = { "a.json": JSON.stringify({ type: "FeatureCollection", features: values.map(square) }) };
  const made = await mapshaper.applyCommands(`-i a.json ${command} -o o.json`, input);
  return JSON.parse(made["o.json"]).features[0].properties;
};
const commas = (await run(["1,234", "5"], "-dissolve city sum-fields=v")).v;
const mixed = (await run([5, "7"], "-dissolve city sum-fields=v")).v;
const numbers = (await run([5, 7], "-dissolve city sum-fields=v")).v;
const mean = (await run([6, null, 3], "-dissolve city calc='m = mean(v)'")).m;
console.log({ commas, mixed, numbers, mean });
process.exit(commas === "01,2345" && mixed === "57" && numbers === 12 && mean === 3 ? 0 : 1);
JS
