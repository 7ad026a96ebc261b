#!/usr/bin/env bash
# What: a CSV of 1,500 firms with one footnote mark (12*) in row 1,200, and one with codes such as 0111 and an empty cell, read by arquero (fromCSV with its defaults).
# Guess: types come from the first 1,000 rows, and a mark behind them is NaN, in silence.
# Seen: held (arquero 7.2.1): the figure is NaN, and sum, mean and count of valid ones pass over it (14,990 and 1,499 for 1,500 rows); the same mark in row 900 makes the whole column text, whose sum is NaN. Codes 0111 are 111.
# Expected: a column that does not fit its type falls back to text, or a warning.
# Instead: fromCSV(text, { autoMax: Infinity, parse: { code: String } }), and compare op.valid with op.count.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . arquero@7.2.1
cat > a.mjs <<'JS'
import * as aq from "arquero";

const read = (marked, options) => {
  const rows = Array.from({ length: 1500 }, (_, i) => `f${i},${i === marked ? "12*" : 10}`);
  const table = aq.fromCSV(["name,output", ...rows].join("\n"), options);
  return [typeof table.get("output", 0), ...Object.values(table.rollup({ sum: aq.op.sum("output"), valid: aq.op.valid("output"), all: aq.op.count() }).object())];
};
const codes = aq.fromCSV("code,output\n0111,10\n0112,\n").array("code");
const seen = [read(1200), read(900), read(1200, { autoMax: Infinity }), Array.from(codes)];
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === '[["number",14990,1499,1500],["string",null,1500,1500],["string",null,1500,1500],[111,112]]' ? 0 : 1);
JS
node a.mjs
