#!/usr/bin/env bash
# What: betweenness of four cities: 甲 and 丙 deliver 100 each to 乙, and 1 each to 丁; links carry these flows as weight. By graphology-metrics and cytoscape.js, with their defaults.
# Guess: graphology takes weight as a length by default, so that the strong links are long ways.
# Seen: held (graphology-metrics 2.4.2, cytoscape 3.35.0): 乙, by which nearly all goes, has 0, and 丁, by which next to nothing goes, has all. cytoscape.js (and networkx and igraph) leave the weights out unless told, so that 乙 and 丁 are equal. One file, two rankings of hubs.
# Expected: lengths under a name of their own, or no weights by default, since weight is a strength everywhere else in the same library (Louvain, PageRank).
# Instead: betweenness(graph, { getEdgeWeight: null }), or an attribute length = 1 / flow.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . graphology@0.26.0 graphology-metrics@2.4.2 cytoscape@3.35.0
cat > a.mjs <<'JS'
import cytoscape from "cytoscape";
import Graph from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness.js";

const flows = [["甲", "乙", 100], ["乙", "丙", 100], ["甲", "丁", 1], ["丁", "丙", 1]];
const graph = new Graph.UndirectedGraph();
for (const city of "甲乙丙丁") graph.addNode(city);
for (const [from, to, weight] of flows) graph.addEdge(from, to, { weight });
const taken = betweenness(graph, { normalized: false });
const plain = betweenness(graph, { normalized: false, getEdgeWeight: null });
const other = cytoscape({ headless: true, elements: [...[..."甲乙丙丁"].map((id) => ({ data: { id } })), ...flows.map(([source, target, weight]) => ({ data: { source, target, weight } }))] });
const { betweenness: third } = other.elements().bc();
console.log(taken, plain, [third(other.getElementById("乙")), third(other.getElementById("丁"))]);
process.exit(taken["乙"] === 0 && taken["丁"] === 1 && plain["乙"] === plain["丁"] && third(other.getElementById("乙")) === third(other.getElementById("丁")) ? 0 : 1);
JS
node a.mjs
