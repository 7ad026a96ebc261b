#!/usr/bin/env bash
# What: figures of plans as they stand in cells, made into numbers by accounting.js (unformat), numeral, currency.js and numbro: 10~20亿元, 10—20亿元, 10-20亿元, 1：2, 2024年产值1,234.5亿元.
# Guess: what is no digit is taken out, so that both ends of a range become one number.
# Seen: held for three (accounting 0.4.1, numeral 2.0.6, currency.js 2.0.4): 10~20 and 10—20 are 1020, a ratio of 1：2 is 12, the sentence is 20241234.5. With a hyphen each has its own answer: 10, -1020 and NaN. numbro 2.5.0 gives undefined for all of them.
# Expected: no number, where a text holds more than one.
# Instead: take a number only where the whole cell is one: /^[+-]?[\d,]+(\.\d+)?$/, and units and ranges by rules of one's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . accounting@0.4.1 numeral@2.0.6 currency.js@2.0.4 numbro@2.5.0
cat > a.mjs <<'JS'
import accounting from "accounting";
import currency from "currency.js";
import numbro from "numbro";
import numeral from "numeral";

const cells = ["10~20亿元", "10—20亿元", "10-20亿元", "1：2", "2024年产值1,234.5亿元"];
const seen = cells.map((cell) => [accounting.unformat(cell), numeral(cell).value(), currency(cell).value, numbro.unformat(cell)]);
console.log(seen);
const want = ["1020,1020,1020,", "1020,1020,1020,", "10,-1020,NaN,", "12,12,12,", "20241234.5,20241234.5,20241234.5,"];
process.exit(seen.every((row, index) => `${row}` === want[index]) ? 0 : 1);
JS
node a.mjs
