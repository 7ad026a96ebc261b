#!/usr/bin/env bash
# What: a map in SVG with a path for each region (its id the code, two of them in one colour since they are in one class), made smaller by SVGO with its defaults.
# Guess: the ids vanish, and regions of one colour become one path.
# Seen: held (svgo 4.1.0): of three regions with ids two paths without any are left; a script that looks for 510100 finds nothing, and two cities can no longer be told apart. With data-code for id all three stay. Besides, in a map in degrees
#   (viewBox 104 -31 1 1) a plot of 30 m becomes a single point, since three decimals are kept.
# Expected: an id of a drawing is kept unless one says so (cleanupIds and mergePaths are both in the preset).
# Instead: overrides: { cleanupIds: false, mergePaths: false } and floatPrecision by the scale of the map.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund svgo@4.1.0
cd "$dir"
cat > a.mjs <<'JS'
import { optimize } from "svgo";

const region = (code, fill, left, mark) => `<path ${mark}="${code}" fill="${fill}" d="M${left} 0L${left + 10} 0L${left + 10} 10L${left} 10Z"/>`;
const map = (mark) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><g>${region(510100, "#c33", 0, mark)}${region(510300, "#c33", 20, mark)}${region(510700, "#333", 40, mark)}</g></svg>`;
const paths = (text) => text.split("<path").length - 1;
const small = optimize(map("id")).data;
const marked = optimize(map("data-code")).data;
const kept = optimize(map("id"), { plugins: [{ name: "preset-default", params: { overrides: { cleanupIds: false, mergePaths: false } } }] }).data;
const plot = optimize('<svg xmlns="http://www.w3.org/2000/svg" viewBox="104 -31 1 1"><path data-code="1" d="M104.0001 -30.5L104.0004 -30.5L104.0004 -30.4997Z"/></svg>').data;
console.log(small, marked, kept, plot);
process.exit(paths(small) === 2 && !small.includes("510100") && paths(marked) === 3 && paths(kept) === 3 && kept.includes("510100") && plot.includes("M104-30.5Z") ? 0 : 1);
JS
node a.mjs
