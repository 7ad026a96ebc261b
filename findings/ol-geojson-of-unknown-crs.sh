#!/usr/bin/env bash
# What: GeoJSON that names EPSG:4490 or EPSG:4528 in its member crs, as GDAL writes CGCS2000, read by OpenLayers for a web map (featureProjection EPSG:3857).
# Guess: an error for an unknown system, or degrees taken for WGS 84.
# Seen: neither: what the file names is not registered, readProjection gives null, and then nothing is moved at all, in silence. A point at 104° E 30° N
#   lands 104 m and 30 m from where the equator meets Greenwich; zone metres 40500000, 3400000 land on the map's own metres: 364° E. Without the member
#   the same degrees are in 成都.
# Expected: an error, as proj.get has for transform(); EPSG:4490 as lon, lat.
# Instead: proj4 and register() with the definitions of CGCS2000 before reading, or dataProjection given; check the extent of what was read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund ol@10.11.0
cd "$dir"
node --input-type=module - <<'JS'
import GeoJSON from "ol/format/GeoJSON.js";

const place = (code, coordinates) => {
  const crs = code && { crs: { type: "name", properties: { name: `urn:ogc:def:crs:EPSG::${code}` } } };
  const file = { type: "FeatureCollection", ...crs, features: [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates } }] };
  return new GeoJSON().readFeatures(file, { featureProjection: "EPSG:3857" })[0].getGeometry().getCoordinates().map(Math.round);
};
const found = { degrees: place(4490, [104, 30]), zone: place(4528, [40500000, 3400000]), plain: place(null, [104, 30]) };
console.log(found);
process.exit(`${found.degrees}` === "104,30" && `${found.zone}` === "40500000,3400000" && `${found.plain}` === "11577227,3503550" ? 0 : 1);
JS
