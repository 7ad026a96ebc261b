#!/usr/bin/env bash
# What: a GraphML file whose cities stand within their provinces (a graph within a node, as the format allows and yEd writes groups), read by graphology-graphml (npm).
# Guess: another one, of networkx (nodes within are lost). graphology was tried beside it.
# Seen: graphology-graphml 0.5.2: 成都 and 绵阳 are there, but 四川 is called 绵阳: the data of all that stands within a node are read as its own, and the last one wins, figures of links too (an output of 3, the weight of a link). No word.
# Expected: the data that are children of the node itself.
# Instead: write the groups as an attribute (province) and the nodes in one level.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . graphology@0.26.0 graphology-graphml@0.5.2
cat > a.mjs <<'JS'
import Graph from "graphology";
import graphml from "graphology-graphml/node/index.js";

const node = (id, name, output, within = "") => `<node id="${id}"><data key="n">${name}</data><data key="o">${output}</data>${within}</node>`;
const within = `<graph id="s" edgedefault="undirected">${node("cd", "成都", 60)}${node("my", "绵阳", 40)}<edge source="cd" target="my"><data key="w">3</data></edge></graph>`;
const keys = '<key id="n" for="node" attr.name="name" attr.type="string"/><key id="o" for="node" attr.name="output" attr.type="double"/><key id="w" for="edge" attr.name="weight" attr.type="double"/>';
const text = `<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph id="G" edgedefault="undirected">${node("sc", "四川", 100, within)}${node("cq", "重庆", 50)}<edge source="cd" target="cq"><data key="w">9</data></edge></graph></graphml>`;
const graph = graphml.parse(Graph, text);
const seen = graph.mapNodes((id, data) => [id, data.name, data.output]);
console.log(seen);
process.exit(`${seen.find(([id]) => id === "sc").slice(1)}` === "绵阳,40" && seen.some(([, name]) => name === "成都") && !seen.some(([, name]) => name === "四川") ? 0 : 1);
JS
node a.mjs
