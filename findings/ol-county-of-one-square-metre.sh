#!/usr/bin/env bash
# What: the area of a square degree at 30 N and the length of its southern side by ol/sphere of OpenLayers, handed the geometry as GeoJSON reads it, in degrees.
# Guess: degrees are taken for metres of Web Mercator, so that a county has an area below one square metre.
# Seen: held (10.11.0): 0.998 m2 for 10,653 km2, 1 m for 96 km; with {projection: "EPSG:4326"} both are right. Nothing warns, and a ratio of two areas looks plausible, though it takes no account of latitude.
# Expected: the same unit as the map's features, or an error for a geometry that was never turned.
# Instead: always hand over projection, the one that the geometry is in; read GeoJSON with featureProjection.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . ol@10.11.0
cat > a.mjs <<'JS'
import { getArea, getLength } from "ol/sphere.js";
import LineString from "ol/geom/LineString.js";
import Polygon from "ol/geom/Polygon.js";
const county = new Polygon([[[104, 30], [105, 30], [105, 31], [104, 31], [104, 30]]]);
const side = new LineString([[104, 30], [105, 30]]);
const degrees = { projection: "EPSG:4326" };
const seen = [getArea(county), getLength(side), getArea(county, degrees) / 1e6, getLength(side, degrees) / 1000].map((value) => value.toFixed(3));
console.log(seen);
process.exit(seen[0] === "0.998" && seen[1] === "0.999" && Math.round(seen[2]) === 10653 && Math.round(seen[3]) === 96 ? 0 : 1);
JS
node a.mjs
