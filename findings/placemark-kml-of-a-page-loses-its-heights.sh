#!/usr/bin/env bash
# What: points and a road with heights, and a firm without a figure (null), made into KML by @placemarkio/tokml and by tokml (npm), and read again by @tmcw/togeojson.
# Guess: heights stay, a gap becomes an empty text.
# Seen: the guess was wrong for @placemarkio/tokml (0.3.9): heights of points and of roads are left out, so that a cable car lies on the ground, and a gap is the word null, which stands in the table of whoever opens the file and is a text like any other on reading. tokml 0.4.0 keeps heights and writes nothing for a gap. No word.
# Expected: coordinates with three parts, as KML has them; no element for null.
# Instead: tokml 0.4.0, or ogr2ogr -f LIBKML; take nulls out before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @placemarkio/tokml@0.3.9 tokml@0.4.0 @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12
cat > a.mjs <<'JS'
import { toKML } from "@placemarkio/tokml";
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import tokml from "tokml";

const feature = (type, coordinates) => ({ type: "Feature", properties: { name: "索道", output: null }, geometry: { type, coordinates } });
const page = { type: "FeatureCollection", features: [feature("Point", [104.06, 30.67, 500]), feature("LineString", [[104, 30, 500], [104.1, 30, 900]])] };
const back = (text) => kml(new DOMParser().parseFromString(text, "text/xml")).features.map(({ geometry, properties }) => [geometry.coordinates, properties.output]);
const seen = [back(toKML(page)), back(tokml(page))].map((rows) => JSON.stringify(rows));
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(['[[[104.06,30.67],"null"],[[[104,30],[104.1,30]],"null"]]', '[[[104.06,30.67,500],""],[[[104,30,500],[104.1,30,900]],""]]']) ? 0 : 1);
JS
node a.mjs
