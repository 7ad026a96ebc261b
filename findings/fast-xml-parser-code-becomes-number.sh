#!/usr/bin/env bash
# What: an XML file of a region (industry code 0111, a credit code that ends in E09, a share of 1.50, a phone number +86, a hall 0x1F) read by fast-xml-parser as it stands.
# Guess: text that looks like a number becomes one: 111, 9.15e+23, 1.5.
# Seen: held (5.12.1): 111, 9.1510100734567e+23, 1.5, 86 and 31; a number of 18 digits stays text. The same code as an attribute stays "0111", so that a join between an element and an attribute finds nothing; with parseAttributeValue it is 111 too.
# Expected: XML knows text only, as xml2js, DOMParser and Python have it.
# Instead: parseTagValue: false, and numbers made where the schema has them; or numberParseOptions with leadingZeros, eNotation and hex false.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . fast-xml-parser@5.12.1
cat > a.js <<'JS'
const { XMLParser } = require("fast-xml-parser");
const xml = '<r><i code="0111">0111</i><credit>915101007345670E09</credit><share>1.50</share><phone>+86</phone><hall>0x1F</hall><parcel>510100200000000123</parcel></r>';
const read = (options) => JSON.stringify(new XMLParser({ ignoreAttributes: false, ...options }).parse(xml).r);
console.log(read({}));
console.log(read({ parseTagValue: false }));
const seen = '{"i":{"#text":111,"@_code":"0111"},"credit":9.1510100734567e+23,"share":1.5,"phone":86,"hall":31,"parcel":"510100200000000123"}';
const kept = '{"i":{"#text":"0111","@_code":"0111"},"credit":"915101007345670E09","share":"1.50","phone":"+86","hall":"0x1F","parcel":"510100200000000123"}';
process.exit(read({}) === seen && read({ parseTagValue: false }) === kept ? 0 : 1);
JS
node a.js
