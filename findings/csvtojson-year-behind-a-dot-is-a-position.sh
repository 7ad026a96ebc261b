#!/usr/bin/env bash
# What: a CSV whose heads are 产值.2023 and 产值.2024, as R and pandas write joined heads, and one with 产值.亿元, made into JSON by csvtojson (npm) with its defaults.
# Guess: a head with a dot becomes a nested object.
# Seen: half (csvtojson 2.0.14): 产值.亿元 does; but a year behind the dot is taken for a position: 产值 is a list of 2,025 places, 2,023 of them empty, and the heads are gone. Two cities and four figures are 20 kB of JSON, whose mean over 产值 counts 2,023 gaps, and whose figures are no
#   longer called by a year in anything that makes a table of it. No word.
# Expected: heads as they stand; nesting only on request.
# Instead: csv({ flatKeys: true }), or heads without dots.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . csvtojson@2.0.14
cat > a.mjs <<'JS'
import csv from "csvtojson";

const text = "城市,产值.2023,产值.2024\n成都,10,12\n绵阳,5,6\n";
const rows = await csv().fromString(text);
const [first] = rows;
const seen = [Object.keys(first).join(), first["产值"].length, JSON.parse(JSON.stringify(first["产值"])).filter((value) => value === null).length, JSON.stringify(rows).length > 20000];
const flat = await csv({ flatKeys: true }).fromString(text);
const nested = await csv().fromString("城市,产值.亿元\n成都,10\n");
console.log(seen, JSON.stringify(flat), JSON.stringify(nested));
process.exit(JSON.stringify([seen, flat[0], nested[0]]) === '[["城市,产值",2025,2023,true],{"城市":"成都","产值.2023":"10","产值.2024":"12"},{"城市":"成都","产值":{"亿元":"10"}}]' ? 0 : 1);
JS
node a.mjs
