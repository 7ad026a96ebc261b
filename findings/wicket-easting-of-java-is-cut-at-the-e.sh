#!/usr/bin/env bash
# What: WKT with numbers as Java prints what is ten million and more (3.9512345678E7, an easting with the number of its zone, or one of Web Mercator), small ones (1E-5) and ones without a leading zero (.5), read by nine readers of npm.
# Guess: several of them cut at the E.
# Seen: wrong for eight (wellknown 0.5.0, betterknown 1.2.0, wkx 0.5.0, @terraformer/wkt 2.2.2, terraformer-wkt-parser 1.2.1, wkt 0.1.1, @loaders.gl/wkt 4.5.2, ol 10.11.0), held for wicket 1.3.8: a point at 39,512,345.678 stands at 3.95 m, one at 1E-5 at 1 and one at .5 at 5, in
#   silence. Of a line every point is cut alike, so that a road of a hundred metres is one of 0.00001 m; a polygon in the same file is right.
# Expected: numbers as the standard for WKT has them, with exponents and without a leading zero, in points as in polygons.
# Instead: any of the other readers; compare the box of what was read with that of the source.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . wicket@1.3.8 wellknown@0.5.0 wkx@0.5.0 @terraformer/wkt@2.2.2
cat > a.mjs <<'JS'
import Wkt from "wicket";
import wellknown from "wellknown";
import wkx from "wkx";
import { wktToGeoJSON } from "@terraformer/wkt";

const wicket = (text) => {
  const reader = new Wkt.Wkt();
  reader.read(text);
  return reader.toJson().coordinates;
};
const east = "3.9512345678E7 3412345.678";
const next = "3.9512445678E7 3412345.678";
const texts = [`POINT(${east})`, "POINT(1E-5 30)", "POINT(.5 30)", `LINESTRING(${east}, ${next})`, `POLYGON((${east}, ${next}, 3.9512445678E7 3412445.678, ${east}))`];
const seen = texts.map((text) => JSON.stringify(wicket(text)));
console.log(seen);
const right = "[39512345.678,3412345.678]";
const others = [wellknown.parse, (text) => wkx.Geometry.parse(text).toGeoJSON(), wktToGeoJSON].map((reader) => JSON.stringify(reader(texts[0]).coordinates));
console.log(others);
const expected = ["[3.9512345678,3412345.678]", "[1,30]", "[5,30]", "[[3.9512345678,3412345.678],[3.9512445678,3412345.678]]", `[[${right},[39512445.678,3412345.678],[39512445.678,3412445.678],${right}]]`];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) && others.every((text) => text === right) ? 0 : 1);
JS
node a.mjs
