#!/usr/bin/env bash
# What: four one-way roads in a circle (a to b to c 1 each, c to d to a 5 each), and the way from c back to a by ngraph.path and cytoscape.js (dijkstra, aStar, floydWarshall), with their defaults.
# Guess: both drive against the roads, since direction is an option.
# Seen: held (ngraph.path 1.6.1, cytoscape 3.35.0): c, b, a with a length of 2 for 10, in all of them, though both libraries store a source and a target and draw arrows. With oriented: true and directed: true the way is c, d, a.
# Expected: the direction that the links have.
# Instead: oriented: true for ngraph.path, directed: true for each algorithm of cytoscape.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ngraph.graph@20.1.2 ngraph.path@1.6.1 cytoscape@3.35.0
cat > a.mjs <<'JS'
import cytoscape from "cytoscape";
import createGraph from "ngraph.graph";
import path from "ngraph.path";

const roads = [["a", "b", 1], ["b", "c", 1], ["c", "d", 5], ["d", "a", 5]];
const graph = createGraph();
for (const [from, to, length] of roads) graph.addLink(from, to, { length });
const distance = (from, to, link) => link.data.length;
const way = (options) => path.aStar(graph, { distance, ...options }).find("c", "a").map((node) => node.id).reverse().join("");
const drawn = cytoscape({ headless: true, elements: [...[..."abcd"].map((id) => ({ data: { id } })), ...roads.map(([source, target, length]) => ({ data: { source, target, length } }))] });
const all = drawn.elements();
const weight = (edge) => edge.data("length");
const seen = [way({}), all.dijkstra({ root: "#c", weight }).distanceTo("#a"), all.aStar({ root: "#c", goal: "#a", weight }).distance, all.floydWarshall({ weight }).distance("#c", "#a")];
const told = [way({ oriented: true }), all.dijkstra({ root: "#c", weight, directed: true }).distanceTo("#a")];
console.log(seen, told);
process.exit(`${seen}` === "cba,2,2,2" && `${told}` === "cda,10" ? 0 : 1);
JS
node a.mjs
