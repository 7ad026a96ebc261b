#!/usr/bin/env bash
# What: four classes by k-means of eleven values in five plain groups (1 to 3, 10 to 12, 50, 51, 90, 91, 200) by chroma-js (chroma.limits(data, "k", 4)), as the limits of a map.
# Guess: the limits change from run to run.
# Seen: wrong: they are the same each time; but four classes are three (limits 1, 12, 91, 200), five classes three as well (1, 3, 91, 200), three classes of 1 to 3, 101 to 103, 201 to 203 are two (1, 3, 203), so that two groups are one colour. With
#   "q" and "e" the same call has one limit more than classes.
# Expected: five limits for four classes, and groups a hundred apart in three classes.
# Instead: simple-statistics' ckmeans, or limits worked out by mapclassify; check limits.length === classes + 1.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund chroma-js@3.2.0
cd "$dir"
node --input-type=module - <<'JS'
import chroma from "chroma-js";

const values = [1, 2, 3, 10, 11, 12, 50, 51, 90, 91, 200];
const apart = [1, 2, 3, 101, 102, 103, 201, 202, 203];
const found = [chroma.limits(values, "k", 4), chroma.limits(values, "k", 5), chroma.limits(apart, "k", 3)];
console.log(JSON.stringify(found), "quantiles", chroma.limits(values, "q", 4).length, "equal", chroma.limits(values, "e", 4).length);
process.exit(JSON.stringify(found) === "[[1,12,91,200],[1,3,91,200],[1,3,203]]" && chroma.limits(values, "q", 4).length === 5 ? 0 : 1);
JS
