#!/usr/bin/env bash
# What: a KML with typed columns (Schema and SchemaData), as GIS programs export tables, turned into GeoJSON by @tmcw/togeojson; one figure is empty, one has a comma.
# Guess: a code that is text, 0111, becomes the number 111.
# Seen: the guess was wrong, text stays. But an empty element of type int or double is 0, not null, so that a park whose output is unknown has none; and 1,234.5 is null
#   in the GeoJSON (NaN), where it was known. Nothing tells.
# Expected: null for an empty element; an error or text for what is no number.
# Instead: read the SimpleData as text and parse with one's own rules.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12
cd "$dir"
node --input-type=module - <<'JS'
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";

const fields = [["code", "string", "0111"], ["works", "int", ""], ["output", "double", ""], ["land", "double", "1,234.5"]];
const schema = fields.map(([name, type]) => `<SimpleField type="${type}" name="${name}"/>`).join("");
const data = fields.map(([name, , value]) => `<SimpleData name="${name}">${value}</SimpleData>`).join("");
const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Schema id="s" name="s">${schema}</Schema><Placemark><name>a</name><ExtendedData><SchemaData schemaUrl="#s">${data}</SchemaData></ExtendedData><Point><coordinates>104,30</coordinates></Point></Placemark></Document></kml>`;
const found = JSON.parse(JSON.stringify(kml(new DOMParser().parseFromString(text, "text/xml")))).features[0].properties;
console.log(found);
process.exit(found.code === "0111" && found.works === 0 && found.output === 0 && found.land === null ? 0 : 1);
JS
