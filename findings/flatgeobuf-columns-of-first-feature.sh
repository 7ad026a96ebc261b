#!/usr/bin/env bash
# What: features whose properties differ (the first park has no output yet), written as FlatGeobuf by the JavaScript package and read again.
# Guess: columns are taken from the first feature: later ones are lost, and 2.5 becomes 2 where the first has 2.
# Seen: the columns so: output, which the first lacks, is lost for all; where the first has null for it, the column is text and 2.5 comes back as "2.5". The second half was
#   wrong: numbers are floats. Nothing is raised. GeoPackage and FlatGeobuf by GDAL take the columns of all.
# Expected: the columns of all features, or an error at the first that has another.
# Instead: give every feature all properties and put one that is filled in all of them first, or write with GDAL (pyogrio).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund flatgeobuf@4.5.0
cd "$dir"
node --input-type=module - <<'JS'
import { geojson } from "flatgeobuf";

const park = (properties) => ({ type: "Feature", properties, geometry: { type: "Point", coordinates: [104, 30] } });
const again = async (...rows) => {
  const found = [];
  const bytes = geojson.serialize({ type: "FeatureCollection", features: rows.map(park) });
  for await (const feature of geojson.deserialize(bytes)) found.push(feature.properties);
  return found;
};
const lacking = await again({ name: "a", area: 2 }, { name: "b", area: 2.5, output: 7 });
const unknown = await again({ name: "a", output: null }, { name: "b", output: 2.5 });
console.log(JSON.stringify({ lacking, unknown }));
process.exit(!("output" in lacking[1]) && lacking[1].area === 2.5 && unknown[1].output === "2.5" ? 0 : 1);
JS
