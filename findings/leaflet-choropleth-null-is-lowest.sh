#!/usr/bin/env bash
# What: regions with the figures null, absent, 0 and more in a Leaflet choropleth (leaflet-choropleth, drawn with jsdom).
# Guess: 0 counts as no figure.
# Seen: the guess was wrong; null is the other way round: it has the colour of 0, the lowest class, since isNaN(null) is false, and an empty text too; only
#   an absent property has none. GeoJSON from geopandas, PostGIS or a workbook has null, never absent. The classes change too: an empty text becomes the lowest limit.
# Expected: no fill, so that the map's style for "no data" shows.
# Instead: valueProperty as a function that returns undefined where there is no number.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund leaflet-choropleth@1.1.4 leaflet@1.9.4 jsdom@26.1.0
cd "$dir"
cat > a.cjs <<'JS'
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<div></div>");
Object.assign(globalThis, { window, document: window.document });
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
require("leaflet-choropleth");
const leaflet = require("leaflet");

const geometry = { type: "Polygon", coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] };
const fills = (values, valueProperty) => {
  const features = values.map((v) => ({ type: "Feature", properties: v === undefined ? {} : { v }, geometry }));
  const layer = leaflet.choropleth({ type: "FeatureCollection", features }, { valueProperty, steps: 4, scale: ["white", "red"] });
  return { limits: layer.options.limits, fills: layer.getLayers().map((region) => region.options.fillColor) };
};
const found = fills([null, undefined, 0, 20, 40, 60, 100], "v");
const text = fills(["", 20, 40, 60, 100], "v");
const mended = fills([null, undefined, 0, 20, 40, 60, 100], (region) => (typeof region.properties.v === "number" ? region.properties.v : undefined));
console.log(JSON.stringify([found, text, mended]));
const stands = found.fills[0] === found.fills[2] && found.fills[1] == null && text.limits[0] === "" && mended.fills[0] == null;
process.exit(stands && mended.fills[2] != null ? 0 : 1);
JS
node a.cjs
