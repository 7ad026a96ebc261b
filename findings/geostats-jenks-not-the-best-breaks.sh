#!/usr/bin/env bash
# What: natural breaks (Jenks) of eleven values in four classes by geostats (npm, behind several web atlases) and simple-statistics.
# Guess: the two give different breaks, since one has the classes open on the other side.
# Seen: that too (simple-statistics names where classes begin, geostats where they end). But geostats' getClassJenks is not the optimum: it puts 20, 21, 22 and 40 into one
#   class and cuts 1, 2, 3, 4 in two; its squares within classes are 276, those of its own getClassJenks2 and of ckmeans 9. No note which of the two is to be used.
# Expected: Jenks' breaks are those of the least squares within classes.
# Instead: getClassJenks2, or ckmeans of simple-statistics.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund geostats@2.1.0 simple-statistics@7.12.1
cd "$dir"
node --input-type=module - <<'JS'
import geostats from "geostats";
import { ckmeans, jenks } from "simple-statistics";

const values = [1, 2, 3, 4, 10, 11, 12, 20, 21, 22, 40];
const squares = (groups) => groups.reduce((sum, group) => sum + group.reduce((s, v) => s + (v - group.reduce((a, b) => a + b, 0) / group.length) ** 2, 0), 0);
const ending = (breaks) => breaks.slice(1).map((end, i) => values.filter((v) => v <= end && (i === 0 || v > breaks[i])));
const series = new geostats(values);
const first = series.getClassJenks(4).map(Number);
const second = series.getClassJenks2(4).map(Number);
const best = ckmeans(values, 4);
const found = [squares(ending(first)), squares(ending(second)), squares(best)];
console.log({ first, second, starts: jenks(values, 4), best, found });
process.exit(found[0] > 270 && found[1] === 9 && found[2] === 9 && first.join() === "1,2,4,12,40" ? 0 : 1);
JS
