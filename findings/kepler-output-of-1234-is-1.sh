#!/usr/bin/env bash
# What: a CSV of cities with outputs "1,234" and "2,500", 12万 firms and codes 0111, read by kepler.gl (processCsvData of @kepler.gl/processors, which the page does for every file dropped on it).
# Guess: the columns pass for whole numbers, and 1,234 is 1, 12万 is 12.
# Seen: held (@kepler.gl/processors 3.2.6): outputs 1, 2 and 800 for 1,234, 2,500 and 800, so that the smallest city is the largest; 12万 is 12 beside 10; the code 0111 is 111. All three columns are called integer; the figures are cut where parseInt stops. No word. 12% stays text.
# Expected: what parseInt does not read to its end is text.
# Instead: hand over plain digits and codes with a letter in front, or build the dataset with processRowObject from numbers of one's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix . @kepler.gl/processors@3.2.6
cat > a.mjs <<'JS'
import * as processors from "@kepler.gl/processors";

const read = processors.processCsvData || processors.default.processCsvData;
const table = read('name,code,output,firms,share\n成都,0111,"1,234",10,12%\n绵阳,0112,"2,500",12万,13%\n内江,0113,800,-,14%\n');
const seen = JSON.stringify([table.rows, table.fields.map((field) => field.type)]);
console.log(seen);
process.exit(seen === '[[["成都",111,1,10,"12%"],["绵阳",112,2,12,"13%"],["内江",113,800,null,"14%"]],["string","integer","integer","integer","string"]]' ? 0 : 1);
JS
node a.mjs 2> err.txt
