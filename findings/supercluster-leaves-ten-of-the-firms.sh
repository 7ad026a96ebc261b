#!/usr/bin/env bash
# What: 25 firms on one street, one of them without a figure, clustered by supercluster: the firms behind the bubble (getLeaves), and the sum of their output by map and reduce.
# Guess: getLeaves gives ten of the 25, and the sum is NaN for one missing figure.
# Seen: held (supercluster 9.1.0): the bubble says 25 and getLeaves gives 10, so that a list or a sum made of them is 100 for 240; the sum by reduce is NaN, which JSON writes as null. Both in silence; the limit stands in the list of parameters only.
# Expected: all that the number on the bubble promises.
# Instead: getLeaves(id, Infinity); (output ?? 0) in map with a count of gaps beside it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . supercluster@9.1.0
cat > a.mjs <<'JS'
import Supercluster from "supercluster";

const firms = Array.from({ length: 25 }, (unused, index) => ({ type: "Feature", properties: index === 3 ? {} : { output: 10 }, geometry: { type: "Point", coordinates: [104 + index * 1e-6, 30] } }));
const index = new Supercluster({ map: (firm) => ({ output: firm.output }), reduce: (sum, firm) => { sum.output += firm.output; } });
index.load(firms);
const [bubble] = index.getClusters([103, 29, 105, 31], 5);
const sum = (leaves) => leaves.reduce((total, leaf) => total + (leaf.properties.output ?? 0), 0);
const seen = [bubble.properties.point_count, bubble.properties.output, index.getLeaves(bubble.properties.cluster_id).length, sum(index.getLeaves(bubble.properties.cluster_id)), sum(index.getLeaves(bubble.properties.cluster_id, Infinity))];
console.log(seen, JSON.stringify(bubble.properties));
process.exit(seen[0] === 25 && Number.isNaN(seen[1]) && seen[2] === 10 && seen[3] < 101 && seen[4] === 240 ? 0 : 1);
JS
node a.mjs
