#!/usr/bin/env bash
# What: a map with three districts called 鼓楼区 and the search box of leaflet-search (which folium's plugin Search puts on maps).
# Guess: one of the three can be found.
# Seen: held: what is searched is a list by name in which the last of a name takes the place of the others: of three 鼓楼区 the one at 106 E is found, the others are on the map and cannot be reached; nothing tells that there are more.
# Expected: an entry for each, or a number behind the name.
# Instead: a property such as 南京市鼓楼区 (320106) to search by.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund leaflet@1.9.4 leaflet-search@4.0.0 jsdom@26.1.0
cd "$dir"
node --input-type=module - <<'JS'
import fs from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM('<div id="map"></div>', { pretendToBeVisual: true, runScripts: "outside-only" });
for (const file of ["leaflet/dist/leaflet.js", "leaflet-search/dist/leaflet-search.src.js"]) window.eval(fs.readFileSync(`node_modules/${file}`, "utf8"));
window.eval(`
var map = L.map("map", { zoomAnimation: false, fadeAnimation: false }).setView([30, 105], 8), group = L.layerGroup();
[["鼓楼区", 104], ["鼓楼区", 105], ["鼓楼区", 106], ["玄武区", 107]].forEach(function (place) {
  var marker = L.marker([30, place[1]]);
  marker.feature = { properties: { name: place[0] } };
  group.addLayer(marker);
});
var control = new L.Control.Search({ layer: group, propertyName: "name", initial: false });
map.addControl(control);`);
const found = JSON.parse(window.eval("JSON.stringify(Object.entries(control._recordsFromLayer()).map(function (one) { return [one[0], one[1].lng]; }))"));
console.log(JSON.stringify(found));
process.exit(JSON.stringify(found) === '[["鼓楼区",106],["玄武区",107]]' ? 0 : 1);
JS
