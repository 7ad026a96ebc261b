#!/usr/bin/env bash
# What: places in Beijing 1954 (EPSG:4214) turned into WGS 84 by proj4js with the definitions of epsg, epsg-index and proj4-list, and by mapshaper -proj, at 成都, 乌鲁木齐, 哈尔滨 and 广州.
# Guess: the lists differ: a shift (towgs84) in one and none in another.
# Seen: wrong, they agree: epsg 0.5.0, epsg-index 2.0.0, proj4-list 1.0.4 and mapshaper 0.7.70 all write towgs84=15.8,-154.4,-82.3, a transformation whose area of use in the EPSG list is one basin in the west, and move places all over the country by 24, 54, 89 and 49 m, in silence. pyproj with the same code makes no shift. So one layer lies in two places, by the tool. Xian 1980 has no shift in any of the lists.
# Expected: a shift only where it is valid, or a word.
# Instead: +towgs84 by the surveying office's own parameters; never a code alone for the old datums.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . proj4@2.22.0 epsg@0.5.0 epsg-index@2.0.0 proj4-list@1.0.4 mapshaper@0.7.70 geolib@3.3.14
cat > a.mjs <<'JS'
import { createRequire } from "node:module";
import { getDistance } from "geolib";
import mapshaper from "mapshaper";
import proj4 from "proj4";

const require = createRequire(import.meta.url);
const lists = [require("epsg")["EPSG:4214"], require("epsg-index/s/4214.json").proj4, require("proj4-list")["EPSG:4214"][1]];
const places = [[104.0665, 30.5723], [87.6, 43.8], [126.6, 45.7], [113.3, 23.1]];
const moves = lists.map((definition) => places.map((place) => getDistance(place, proj4(definition, "WGS84", [...place]))));
const csv = `x,y\n${places.map((place) => place.join()).join("\n")}\n`;
const made = await mapshaper.applyCommands("-i a.csv -points x=x y=y -proj from=EPSG:4214 EPSG:4326 -o b.json format=geojson", { "a.csv": csv });
const other = JSON.parse(made["b.json"]).features.map((feature, index) => getDistance(places[index], feature.geometry.coordinates));
const later = [require("epsg")["EPSG:4610"], require("epsg-index/s/4610.json").proj4].map((definition) => definition.includes("towgs84"));
console.log(lists, moves, other, later);
process.exit(lists.every((definition) => definition.includes("towgs84=15.8,-154.4,-82.3")) && moves.every((row) => row[2] > 80 && row[0] > 20) && other[2] > 80 && !later.includes(true) ? 0 : 1);
JS
node a.mjs
