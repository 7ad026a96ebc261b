#!/usr/bin/env bash
# What: ten units from two sites by javascript-lp-solver (npm), the first at 3 a unit, the second at a cost that is not known: null, NaN, left out, or under a key in other letters (Cost for cost).
# Guess: another one, that a demand no site serves is passed over and the answer feasible; that was wrong (feasible: false). Written while trying it: an unknown cost counts as 0.
# Seen: javascript-lp-solver 1.0.3 takes all ten from the site of unknown cost, result 0, feasible: true, in the four spellings. With nothing to hold it back, a typing error in one key decides the plan. An answer that is not feasible holds amounts all the same (10 from a
#   site that can give 5).
# Expected: an error for a cost that is no number; a missing key may be 0, but not null or NaN.
# Instead: check that every site has a finite cost under the very key of `optimize`; read amounts only where feasible is true.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . javascript-lp-solver@1.0.3
cat > a.mjs <<'JS'
import module from "javascript-lp-solver";

const solver = module.default || module;
const solve = (second) => solver.Solve({ optimize: "cost", opType: "min", constraints: { units: { min: 10 } }, variables: { first: { cost: 3, units: 1 }, second: { ...second, units: 1 } } });
const seen = [{ cost: null }, { cost: NaN }, {}, { Cost: 5 }, { cost: 5 }].map(solve).map((answer) => [answer.feasible, answer.result, answer.first ?? 0, answer.second ?? 0]);
const short = solver.Solve({ optimize: "cost", opType: "min", constraints: { units: { min: 10 }, held: { max: 5 } }, variables: { first: { cost: 1, units: 1, held: 1 } } });
console.log(JSON.stringify(seen), JSON.stringify(short));
const free = [true, 0, 0, 10];
const want = [free, free, free, free, [true, 30, 10, 0]];
process.exit(JSON.stringify(seen) === JSON.stringify(want) && short.feasible === false && short.first === 10 ? 0 : 1);
JS
node a.mjs
