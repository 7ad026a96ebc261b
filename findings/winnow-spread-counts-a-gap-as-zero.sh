#!/usr/bin/env bash
# What: outputs of four cities (10, 20, 30 and one unknown) and of a column with one text ("1,234") summed up by winnow, which answers the queries of feature services in Koop.
# Guess: text is above 50, a gap counts as 0.
# Seen: half (@koopjs/winnow 5.0.4): WHERE leaves gaps and the text out, as it should. Not guessed: the two measures of spread part. VAR of 10, 20, 30 is 100 with the gap and without it; STDDEV is 8.16 without it (all three are the whole) and 11.18 with it, where the gap is a fourth city of 0. With one text in the column AVG, STDDEV and VAR are missing from the answer, SUM is "1091,234" where the text comes last, and 50, what stands behind the text, where another city follows; COUNT counts the text. Sorted by output, largest first, the text stands at the top.
# Expected: one rule for gaps; an error for text.
# Instead: STDDEV as the root of VAR; WHERE output IS NOT NULL does not help against text, so turn a column into numbers before it is served.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @koopjs/winnow@5.0.4
cat > a.cjs <<'JS'
const winnow = require("@koopjs/winnow");

const cities = (outputs) => ({
  type: "FeatureCollection",
  features: Object.entries(outputs).map(([name, output], place) => ({ type: "Feature", properties: { name, output }, geometry: { type: "Point", coordinates: [104 + place, 30] } })),
});
const measured = (outputs) => Object.fromEntries(["avg", "sum", "min", "max", "count", "stddev", "var"].map((type) => [type, winnow.query(cities(outputs), { aggregates: [{ type, field: "output", name: "is" }] }).is]));

const gap = measured({ 甲: 10, 乙: null, 丙: 20, 丁: 30 });
const without = measured({ 甲: 10, 丙: 20, 丁: 30 });
const mixed = { 甲: 100, 乙: null, 丙: 9, 丁: "1,234" };
const text = measured(mixed);
const between = measured({ ...mixed, 戊: 50 });
const first = winnow.query(cities(mixed), { order: ["output DESC"] }).features[0].properties.name;
const above = winnow.query(cities(mixed), { where: "output > 50" }).features.map((city) => city.properties.name).join();
console.log(JSON.stringify([gap, without, text, between]), first, above);
process.exit(gap.var === 100 && Math.abs(gap.stddev - Math.sqrt(125)) < 1e-9 && gap.avg === 20 && gap.count === 3 && Math.abs(without.stddev - Math.sqrt(200 / 3)) < 1e-9 && without.var === 100 && text.sum === "1091,234" && text.max === 100 && between.sum === 50 && text.avg === undefined && first === "丁" && above === "甲" ? 0 : 1);
JS
node a.cjs
