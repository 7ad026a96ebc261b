#!/usr/bin/env bash
# What: a treemap of 四川 (100; its cities 60 and 40) and 重庆 (50), where the table has a row for the province too, as yearbooks do: d3-hierarchy (sum) and Vega (stratify, treemap).
# Guess: the province counts its own figure and those of its cities.
# Seen: held for both (d3-hierarchy 3.1.3, vega 6.4.0): 四川 is 200 of 250 and takes four fifths of the drawing where two thirds are right; half of its box is empty. The documentation of sum says so; a table with totals and parts is the usual one.
# Expected: one of the two, or a word where a node has a figure and children that have figures.
# Instead: sum(d => d.children ? 0 : d.value), or drop the rows of totals; compare node.value with the printed total.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . d3-hierarchy@3.1.3 vega@6.4.0
cat > a.mjs <<'JS'
import { stratify } from "d3-hierarchy";
import * as vega from "vega";

const rows = [["国", null], ["四川", "国", 100], ["成都", "四川", 60], ["绵阳", "四川", 40], ["重庆", "国", 50]].map(([id, parent, value]) => ({ id, parent, value }));
const root = stratify().id((row) => row.id).parentId((row) => row.parent)(rows);
const summed = root.copy().sum((row) => row.value || 0);
const leaves = root.copy().eachBefore((node) => node).sum((row) => (rows.some((other) => other.parent === row.id) ? 0 : row.value || 0));
const value = (tree, id) => tree.descendants().find((node) => node.data.id === id).value;
const view = new vega.View(vega.parse({ data: [{ name: "t", values: rows, transform: [{ type: "stratify", key: "id", parentKey: "parent" }, { type: "treemap", field: "value", size: [200, 100] }] }] }));
await view.runAsync();
const share = Object.fromEntries(view.data("t").map((box) => [box.id, ((box.x1 - box.x0) * (box.y1 - box.y0)) / 20000]));
console.log({ d3: [summed.value, value(summed, "四川")], leaves: [leaves.value, value(leaves, "四川")], vega: share });
process.exit(summed.value === 250 && value(summed, "四川") === 200 && leaves.value === 150 && Math.abs(share["四川"] - 0.8) < 0.01 && Math.abs(share["成都"] + share["绵阳"] - 0.4) < 0.01 ? 0 : 1);
JS
node a.mjs
