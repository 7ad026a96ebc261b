#!/usr/bin/env bash
# What: parks with Chinese names and columns written as a zipped Shapefile by @mapbox/shp-write (npm), the usual button "download as Shapefile" of web maps.
# Guess: names are garbled without a word.
# Seen: worse than garbled: of each character only the low byte is written (成都市, U+6210 U+90FD U+5E02, is 10 FD 02), so no encoding brings it back; a column 产值 is
#   called the same way. There is no .cpg. Nothing is raised.
# Expected: UTF-8 with a .cpg, or an error.
# Instead: hand on GeoJSON or GeoPackage, or write the Shapefile on the server with GDAL.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund @mapbox/shp-write@0.4.3 jszip@3.10.1
cd "$dir"
node --input-type=module - <<'JS'
import shpwrite from "@mapbox/shp-write";
import JSZip from "jszip";

const park = { type: "Feature", properties: { name: "成都市", 产值: 7 }, geometry: { type: "Point", coordinates: [104, 30] } };
const packed = await shpwrite.zip({ type: "FeatureCollection", features: [park] }, { outputType: "nodebuffer", compression: "STORE" });
const files = (await JSZip.loadAsync(packed)).files;
const table = await Object.values(files).find((file) => file.name.endsWith(".dbf")).async("nodebuffer");
const low = Buffer.from([..."成都市"].map((sign) => sign.charCodeAt(0) & 0xff));
const column = Buffer.from([..."产值"].map((sign) => sign.charCodeAt(0) & 0xff));
const found = [low, column].map((bytes) => table.includes(bytes));
const utf8 = table.includes(Buffer.from("成都市"));
const cpg = Object.keys(files).some((name) => name.endsWith(".cpg"));
console.log(Object.keys(files), "low bytes of name and column", found, "UTF-8", utf8, "cpg", cpg);
process.exit(found[0] && found[1] && !utf8 && !cpg ? 0 : 1);
JS
