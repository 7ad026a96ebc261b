#!/usr/bin/env bash
# What: trend lines of an output of 100 to 340 over the years 2019 to 2024 by regression (npm, regression-js) as its readme shows it, without options.
# Guess: none on years (written into a trial): the rounding to two places, which is the default, spoils the line where x are years.
# Seen: held (regression 2.0.1): the exponential line is 0e^(0.24x), so every value and every forecast is 0, and r2 is -5.25; the parabola keeps two places of a coefficient that is multiplied by four million: 14,379 in 2024, where the output is 340. The straight line is right. With years
#   counted from 0 the same calls give 306 and 324.
# Expected: coefficients in full, rounding for what is shown only.
# Instead: count years from the first one; set precision; look at r2.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . regression@2.0.1
cat > a.mjs <<'JS'
import regression from "regression";

const rows = [100, 130, 128, 190, 205, 340].map((value, index) => [index, value]);
const years = rows.map(([index, value]) => [2019 + index, value]);
const last = (model, year) => Math.round(model.predict(year)[1]);
const seen = { exponential: [last(regression.exponential(years), 2024), last(regression.exponential(rows), 5)], parabola: [last(regression.polynomial(years, { order: 2 }), 2024), last(regression.polynomial(rows, { order: 2 }), 5)], line: [last(regression.linear(years), 2024), last(regression.linear(rows), 5)] };
console.log(seen, regression.exponential(years).string, regression.exponential(years).r2, regression.polynomial(years, { order: 2 }).string);
process.exit(seen.exponential[0] === 0 && seen.exponential[1] > 250 && Math.abs(seen.parabola[0] - 340) > 5000 && Math.abs(seen.parabola[1] - 340) < 40 ? 0 : 1);
JS
node a.mjs
