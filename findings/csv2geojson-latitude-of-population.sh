#!/usr/bin/env bash
# What: a table with the heads name, population, 纬度, lon, and one with latest_output, longitudinal_road_km, y, x, made into points by csv2geojson.
# Guess: population is taken for latitude, since pop-u-lat-ion holds "lat".
# Seen: held. Any head that holds "lat" or "lon" will do when no better one is there: a city of 21 million people lies at 21° N, and the head is gone from its
#   properties; latest_output 2 and a road of 1 km make the point 1° E 2° N, though x and y stand beside them. Nothing is said.
# Expected: an error that no column is called latitude, lat or y.
# Instead: name both: csv2geojson(text, {latfield: "纬度", lonfield: "经度"}), and check the extent.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund csv2geojson@5.1.2
cd "$dir"
cat > a.cjs <<'JS'
const { csv2geojson } = require("csv2geojson");

const first = (text, options) => {
  let found;
  csv2geojson(text, options, (fault, file) => { found = fault ?? file.features[0]; });
  return found;
};
const people = first("name,population,纬度,lon\n成都,21,30.66,104.06", {});
const other = first("name,latest_output,longitudinal_road_km,y,x\n成都,2,1,30.66,104.06", {});
const named = first("name,population,纬度,经度\n成都,21,30.66,104.06", { latfield: "纬度", lonfield: "经度" });
console.log(JSON.stringify([people, other, named]));
const stands = `${people.geometry.coordinates}` === "104.06,21" && !("population" in people.properties) && `${other.geometry.coordinates}` === "1,2";
process.exit(stands && `${named.geometry.coordinates}` === "104.06,30.66" ? 0 : 1);
JS
node a.cjs
