#!/usr/bin/env bash
# What: the box that OpenLayers, Leaflet and OWSLib ask a map service for (WMS 1.3.0), in EPSG:4326 and in EPSG:4490 (CGCS2000 in degrees), where both want latitude first.
# Guess: all three put longitude first for 4490, so that the picture is of another place or empty.
# Seen: held for ol 10.11.0 (4490 registered by proj4 2.22.0 with the usual text) and Leaflet 1.9.4 (a system with the code EPSG:4490): BBOX begins with 101 or 104 for 4490 and with 28 for 4326. Wrong for OWSLib 0.35.0, which turns both (and is not run here).
# Expected: the order that the code has.
# Instead: version 1.1.1, where longitude is first for all; or +axis=neu in the definition for OpenLayers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund ol@10.11.0 proj4@2.22.0 jsdom@29.1.1 leaflet@1.9.4
cd "$dir"
cat > a.mjs <<'JS'
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import proj4 from "proj4";

const { window } = new JSDOM("");
Object.assign(globalThis, { window, document: window.document, Image: window.Image, Node: window.Node });
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
for (const name of ["HTMLImageElement", "HTMLCanvasElement", "HTMLVideoElement"]) globalThis[name] = window[name];
const { register } = await import("ol/proj/proj4.js");
const { default: TileWMS } = await import("ol/source/TileWMS.js");
proj4.defs("EPSG:4490", "+proj=longlat +ellps=GRS80 +no_defs");
register(proj4);
const west = (address) => Number(/bbox=([\d.]+)/i.exec(decodeURIComponent(address))[1]);
const layer = (axis) => new TileWMS({ url: "http://localhost/wms", params: { LAYERS: "a", VERSION: "1.3.0" } }).getFeatureInfoUrl([104, 30], 0.01, axis, {});
const L = createRequire(import.meta.url)("leaflet");
const tile = (crs, version) => {
  const map = L.map(document.createElement("div"), { crs, center: [30, 104], zoom: 6 });
  const tiles = L.tileLayer.wms("http://localhost/wms", { layers: "a", version }).addTo(map);
  tiles._tileZoom = 6;
  return tiles.getTileUrl(Object.assign(L.point(101, 21), { z: 6 }));
};
const cgcs = L.extend({}, L.CRS.EPSG4326, { code: "EPSG:4490" });
const seen = [layer("EPSG:4326"), layer("EPSG:4490"), tile(L.CRS.EPSG4326, "1.3.0"), tile(cgcs, "1.3.0"), tile(cgcs, "1.1.1")].map(west);
console.log(seen);
process.exit(seen[0] < 60 && seen[1] > 60 && seen[2] < 60 && seen[3] > 60 && seen[4] > 60 ? 0 : 1);
JS
node a.mjs
