#!/usr/bin/env bash
# What: outputs of five years (1,000 growing by 8 per cent) and shares (0.031 growing by 0.0034) fitted over the year and continued to 2025 by the npm package regression, which many charts draw their lines with.
# Guess: a slope of 0.0034 is 0.00, since coefficients are rounded to two decimals.
# Seen: held, and worse (regression 2.0.1): the rounded coefficients are what predict() uses. The share of 2025 is that of the mean, 0.04 for 0.0514; the exponential of the outputs is 0 in 2025; the parabola says -16,624 for 1,582, and 1,412 with four decimals instead of two. r2 comes out as -20225. No sign of it but that.
# Expected: coefficients in full, rounding in the text of the equation alone.
# Instead: { precision: 15 } and years counted from the first one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . regression@2.0.1
cat > a.cjs <<'JS'
const regression = require("regression");

const years = [2019, 2020, 2021, 2022, 2023];
const outputs = years.map((year, index) => [year, 1000 * 1.08 ** index]);
const shares = years.map((year, index) => [year, 0.031 + 0.0034 * index]);
const of2025 = (kind, points, options) => Number(regression[kind](points, options).predict(2025)[1].toFixed(4));
const seen = {
  share: of2025("linear", shares),
  exponential: of2025("exponential", outputs),
  parabola: of2025("polynomial", outputs),
  four: of2025("polynomial", outputs, { precision: 4 }),
  r2: regression.polynomial(outputs).r2,
};
const counted = outputs.map(([year, output]) => [year - 2019, output]);
const right = {
  share: of2025("linear", shares, { precision: 15 }),
  parabola: Math.round(regression.polynomial(counted, { precision: 15 }).predict(6)[1]),
  exponential: Math.round(regression.exponential(counted, { precision: 15 }).predict(6)[1]),
};
console.log(JSON.stringify(seen), JSON.stringify(right));
process.exit(seen.share === 0.04 && seen.exponential === 0 && seen.parabola < -16000 && seen.r2 < -20000 && right.share === 0.0514 && right.parabola === 1582 && right.exponential === 1587 ? 0 : 1);
JS
node a.cjs
