#!/usr/bin/env bash
# What: a table of years and outputs as a CSV gives it, as text ("2019", "100" to "2024", "340"), in echarts-stat: a straight line, and the sum, the greatest and the mean of its figures; the same as numbers.
# Guess: none on text in the regression (written into the trial of another guess): an error or the same line. That sums join texts was one.
# Seen: echarts-stat 1.2.0: the line of text is y = 0x + 0, so a growth of 0, drawn along the axis; the sum of "1" and "2" is "012", the greatest of "9" and "10" is "9". With numbers y = 42.49x - 85702.7. No error. The constant is off by 8.7 (by least squares -85711.37),
#   since it is worked out from the slope cut to two places.
# Expected: numbers made of text, or an error.
# Instead: rows.map((row) => row.map(Number)) before; years as 0, 1, 2.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . echarts-stat@1.2.0
cat > a.mjs <<'JS'
import ecStat from "echarts-stat";

const rows = [100, 130, 128, 190, 205, 340].map((value, index) => [2019 + index, value]);
const seen = [rows.map((row) => row.map(String)), rows].map((list) => ecStat.regression("linear", list).expression);
const sums = [ecStat.statistics.sum(["1", "2"]), ecStat.statistics.max(["9", "10"])];
console.log(seen, sums);
process.exit(JSON.stringify([seen, sums]) === '[["y = 0x + 0","y = 42.49x + -85702.7"],["012","9"]]' ? 0 : 1);
JS
node a.mjs
