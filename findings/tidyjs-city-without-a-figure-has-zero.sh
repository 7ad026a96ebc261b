#!/usr/bin/env bash
# What: outputs by city summed and spread over years with tidy.js: a city without any figure, a figure "1,234" as text, two rows of one city and year.
# Guess: means count gaps as 0, sums join text.
# Seen: wrong for both (@tidyjs/tidy 2.6.1), but: the sum of a city that has no figure at all is 0, beside a mean that is undefined; of the texts 10, 20 and 1,234 the sum is 30, since 1,234 is passed over, and the greatest is "20"; pivotWider keeps the last of two rows of one city and year. All without a word.
# Expected: no sum where nothing is to be summed, a word for figures that are none, an error for two values of one cell.
# Instead: n() of valid ones beside each sum; Number() with a check first; summarize before pivotWider.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @tidyjs/tidy@2.6.1
cat > a.mjs <<'JS'
import * as t from "@tidyjs/tidy";

const cities = [{ city: "成都", x: 10 }, { city: "成都", x: null }, { city: "阿坝", x: null }];
const sums = t.tidy(cities, t.groupBy("city", [t.summarize({ sum: t.sum("x"), mean: t.mean("x") })]));
const text = t.tidy([{ x: "10" }, { x: "20" }, { x: "1,234" }], t.summarize({ sum: t.sum("x"), max: t.max("x") }));
const wide = t.tidy([{ city: "成都", year: 2024, x: 1 }, { city: "成都", year: 2024, x: 5 }], t.pivotWider({ namesFrom: "year", valuesFrom: "x" }));
const seen = JSON.stringify([sums, text, wide]);
console.log(seen);
process.exit(seen === '[[{"city":"成都","sum":10,"mean":10},{"city":"阿坝","sum":0}],[{"sum":30,"max":"20"}],[{"2024":5,"city":"成都"}]]' ? 0 : 1);
JS
node a.mjs
