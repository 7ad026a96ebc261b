#!/usr/bin/env bash
# What: outputs of eleven cities (0 to 5, 7, 10, 20, 50, 100) in four classes by the npm package binguru, which is made to compare ways of classing a map: its class breaks, the number of cities of each class, and the class of each city.
# Guess: a gap counts as 0.
# Seen: wrong (binguru 1.0.1), gaps are left out. Not guessed: a city whose output is a break is counted in the class above and put into the class below. Natural breaks (ckMeans) say 7, 1, 1, 2 cities, and the classes handed out hold 8, 1, 1, 1; maximumBreaks counts a city in a fourth class that nobody has. fisherJenks, which is to find the same optimum, gives 5, 10, 20 for 10, 20, 50, with a spread within the classes of 1,272 for 76.
# Expected: one rule for the count and for the class; one optimum.
# Instead: count the classes from dataBinAssignments; ckMeans for natural breaks.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . binguru@1.0.1
cat > a.mjs <<'JS'
import { BinGuru } from "binguru";

const outputs = [0, 1, 2, 3, 4, 5, 10, 20, 50, 100, 7];

function classed(method, given) {
  const found = new BinGuru(given, 4)[method]();
  const classes = {};
  for (const [city, number] of Object.entries(found.dataBinAssignments)) if (number !== null && number !== undefined) (classes[number] ??= []).push(given[city]);
  const spread = Object.values(classes).reduce((sum, members) => {
    const mean = members.reduce((a, b) => a + b) / members.length;
    return sum + members.reduce((part, value) => part + (value - mean) ** 2, 0);
  }, 0);
  const counted = Object.values(found.binSizes.valids).join();
  return { breaks: found.binBreaks.join(), counted, held: Object.values(classes).map((members) => members.length).join(), spread: Math.round(spread) };
}

const seen = Object.fromEntries(["ckMeans", "fisherJenks", "maximumBreaks", "quantile"].map((method) => [method, classed(method, outputs)]));
const gap = classed("ckMeans", [...outputs, null]);
console.log(JSON.stringify(seen), JSON.stringify(gap));
const { ckMeans, fisherJenks, maximumBreaks } = seen;
process.exit(ckMeans.breaks === "10,20,50" && ckMeans.counted === "7,1,1,2" && ckMeans.held === "8,1,1,1" && fisherJenks.breaks === "5,10,20" && fisherJenks.spread > 10 * ckMeans.spread && maximumBreaks.held === "9,1,1" && maximumBreaks.counted === "8,1,1,1" && gap.held === "8,1,1,1" ? 0 : 1);
JS
node a.mjs
