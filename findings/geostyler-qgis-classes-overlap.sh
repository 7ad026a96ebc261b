#!/usr/bin/env bash
# What: a style of QGIS (.qml) with classes 0 - 10, 10 - 20 and one that is switched off, and one with categories by code of which one is switched off, read by geostyler-qgis-parser.
# Guess: both classes hold their common limit.
# Seen: held, and more: a region of 10 fulfils two rules and gets the later colour, the class above, where QGIS takes the first; limits are texts ("10"), not numbers; what is switched off (render="false") is a rule like the others and
#   is drawn; "all other values" (value="") is a rule for the empty text, so that all others vanish. No warning.
# Expected: the upper class open below; numbers; nothing that is switched off; a rule without a condition, at the end, for the rest.
# Instead: write SLD from QGIS itself, or mend the rules after reading.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund geostyler-qgis-parser@4.1.0
cd "$dir"
node --input-type=module - <<'JS'
import parser from "geostyler-qgis-parser";

const Parser = parser.QGISStyleParser ?? parser.default ?? parser;
const symbol = (name, colour) => `<symbol type="fill" name="${name}" alpha="1"><layer class="SimpleFill"><prop k="color" v="${colour},255"/><prop k="outline_color" v="0,0,0,255"/></layer></symbol>`;
const symbols = `<symbols>${symbol(0, "255,0,0")}${symbol(1, "0,255,0")}${symbol(2, "0,0,255")}</symbols>`;
const file = (type, attribute, inner) => `<!DOCTYPE qgis><qgis version="3.28.0"><renderer-v2 type="${type}" attr="${attribute}">${inner}${symbols}</renderer-v2></qgis>`;
const range = (low, high, number, on) => `<range lower="${low}" upper="${high}" symbol="${number}" label="${low} - ${high}" render="${on}"/>`;
const category = (value, number, on) => `<category value="${value}" symbol="${number}" label="${value}" render="${on}"/>`;
const graduated = file("graduatedSymbol", "v", `<ranges>${range(0, 10, 0, true)}${range(10, 20, 1, true)}${range(20, 30, 2, false)}</ranges>`);
const categories = file("categorizedSymbol", "code", `<categories>${category("0111", 0, true)}${category("0610", 1, false)}${category("", 2, true)}</categories>`);
const classes = (await new Parser().readStyle(graduated)).output.rules.map((rule) => rule.filter);
const codes = (await new Parser().readStyle(categories)).output.rules.map((rule) => rule.filter);
console.log(JSON.stringify(classes), JSON.stringify(codes));
const limits = JSON.stringify(classes[0][2]) === '["<=","v","10"]' && JSON.stringify(classes[1][1]) === '[">=","v","10"]';
process.exit(limits && classes.length === 3 && codes.length === 3 && JSON.stringify(codes[2]) === '["==","code",""]' ? 0 : 1);
JS
