#!/usr/bin/env bash
# What: natural breaks of eight growth rates (-5 to 90) in three classes by classybrew (npm), with and without one missing value (null), and the colour of each.
# Guess: a gap, or the greatest value, gets a wrong colour.
# Seen: held for the gap (classybrew 0.0.3): the breaks with it are -5, null, 90, undefined, so that all rates from 1 to 90 have one colour, and the region without a figure has that of the lowest class. Without the gap there are three classes. The greatest value is right.
# Expected: null left out, as d3 and chroma.js do.
# Instead: filter before setSeries, and give null a colour of its own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . classybrew@0.0.3
cat > a.mjs <<'JS'
import ClassyBrew from "classybrew";

const classes = (series) => {
  const brew = new ClassyBrew();
  brew.setSeries([...series]);
  brew.setNumClasses(3);
  brew.setColorCode("BuGn");
  brew.classify("jenks");
  return [brew.getBreaks(), series.map((value) => brew.getColorInRange(value))];
};
const rates = [-5, 1, 2, 3, 10, 12, 50, 90];
const [breaks, colours] = classes(rates);
const [other, broken] = classes([...rates, null]);
console.log({ breaks, colours, other, broken });
process.exit(new Set(colours).size === 3 && new Set(broken.slice(1, 8)).size === 1 && broken[8] === broken[0] && other[1] === null ? 0 : 1);
JS
node a.mjs
