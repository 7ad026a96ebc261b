#!/usr/bin/env bash
# What: Excel's functions for web forms (@formulajs/formulajs) over figures with a gap and over figures that are text: MEDIAN, CORREL, SLOPE, SUM, COUNTIF.
# Guess: text figures are left out of SUM and COUNTIF, ROUND(-2.5) and MOD(-3, 5) are off.
# Seen: half (@formulajs/formulajs 4.6.1): ROUND and MOD are right. A gap counts as 0 in MEDIAN (1 of 1, gap, 3; Excel: 2), in CORREL (0.529 for 1) and in SLOPE (-0.5 for 1), but is left out of AVERAGE, so that a column has a mean of 15 and a median of 10. "1,234" adds 1 to SUM and "9" adds 9, where AVERAGE of the same column leaves both out. COUNTIF(names, "成*") is 0: the star is no wildcard. TEXT(12345678, '0!.0,"万"') is 12,345,678.0. No error.
# Expected: what Excel gives for a range: gaps and texts left out everywhere, 1234.6万.
# Instead: filter what is no finite number before each call; compare AVERAGE with SUM / COUNT.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @formulajs/formulajs@4.6.1
cat > a.mjs <<'JS'
import * as formulas from "@formulajs/formulajs";

const { AVERAGE, CORREL, COUNTIF, MEDIAN, MOD, ROUND, SLOPE, SUM, TEXT } = formulas.default ?? formulas;
const seen = {
  mean: AVERAGE([10, null, 20]), median: MEDIAN([10, null, 20]), of3: MEDIAN([1, null, 3]),
  correlation: CORREL([1, 2, null, 4], [2, 4, 6, 8]).toFixed(3), slope: SLOPE([1, 2, null], [1, 2, 3]),
  sum: SUM([10, "9", "1,234"]), meanOfTexts: AVERAGE([10, "9", "1,234"]), starts: COUNTIF(["成都市", "成华区"], "成*"),
  wan: TEXT(12345678, '0!.0,"万"'), right: [ROUND(-2.5, 0), MOD(-3, 5)],
};
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === '{"mean":15,"median":10,"of3":1,"correlation":"0.529","slope":-0.5,"sum":20,"meanOfTexts":10,"starts":0,"wan":"12,345,678.0","right":[-3,2]}' ? 0 : 1);
JS
node a.mjs
