#!/usr/bin/env bash
# What: mean, sum, extent and greatest of a column of a CSV by d3 (d3-dsv and d3-array), with an empty cell and a figure of 1,234.
# Guess: texts are compared as texts, so that 9 is above 10; what is no number is passed over.
# Seen: both held; but the empty cell is not passed over, it is 0: the mean of 20, empty and 40 is 20 for 30. Of "1,234" and "5" the sum is 5. The extent of 9, 10 and 100 is 10 to 9, so that a scale of colours runs backwards.
# Expected: "" as missing, since d3.mean passes over null, undefined and NaN.
# Instead: a row function that makes numbers: value === "" ? null : Number(value.replaceAll(",", "")).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund d3-array@3.2.5 d3-dsv@3.0.1
cd "$dir"
node --input-type=module - <<'JS'
import { extent, max, mean, sum } from "d3-array";
import { csvParse } from "d3-dsv";

const rows = csvParse('city,output\n甲,20\n乙,\n丙,40\n');
const average = mean(rows, (row) => row.output);
const known = mean(rows, (row) => (row.output === "" ? null : row.output));
const total = sum(["1,234", "5"]);
const order = extent(["9", "10", "100"]);
console.log({ average, known, total, order, greatest: max(["9", "10"]) });
process.exit(average === 20 && known === 30 && total === 5 && order.join() === "10,9" && max(["9", "10"]) === "9" ? 0 : 1);
JS
