#!/usr/bin/env bash
# What: two groups of cities, each of which trades with all of its own group (5) and by one link with the other (1), parted by louvain of @antv/algorithm, which stands behind graphs of AntV G6; groups of 3, 4, 5, 8 and 20.
# Guess: the function is right, lengths that are text are joined ("0100" for 18).
# Seen: held for the text; louvain is not right (@antv/algorithm 0.1.26): groups of 4 are four clusters (1, 1, 2, 4), of 8 five (2, 2, 2, 2, 8), of 20 twenty of mostly two cities, groups of 5 two. The modularity of its parting is 0.01 for 0.50 at 20 cities. Two triangles whose links come in another order are one cluster. No sign of it.
# Expected: the two groups, whose modularity is the greatest that there is.
# Instead: graphology-communities-louvain, which finds the two groups in each case; the modularity beside each parting.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @antv/algorithm@0.1.26 graphology@0.26.0 graphology-communities-louvain@2.0.2
cat > a.cjs <<'JS'
const { findShortestPath, louvain } = require("@antv/algorithm");
const Graph = require("graphology");
const communities = require("graphology-communities-louvain");

function trade(size) {
  const nodes = [], edges = [];
  for (let group = 0; group < 2; group++) {
    for (let city = 0; city < size; city++) {
      nodes.push({ id: `${group}_${city}` });
      for (let other = 0; other < city; other++) edges.push({ source: `${group}_${city}`, target: `${group}_${other}`, weight: 5 });
    }
  }
  edges.push({ source: "0_0", target: "1_1", weight: 1 });
  return { nodes, edges };
}

function modularity({ edges }, part) {
  const whole = edges.reduce((sum, edge) => sum + edge.weight, 0);
  const degrees = {};
  let found = 0;
  for (const { source, target, weight } of edges) {
    for (const city of [source, target]) degrees[part[city]] = (degrees[part[city]] ?? 0) + weight;
    if (part[source] === part[target]) found += weight / whole;
  }
  return Object.values(degrees).reduce((sum, degree) => sum - (degree / (2 * whole)) ** 2, found);
}

const seen = {};
for (const size of [3, 4, 5, 8, 20]) {
  const data = trade(size);
  const clusters = louvain(data, false, "weight").clusters.map((cluster) => cluster.nodes.map((node) => node.id));
  const part = Object.fromEntries(clusters.flatMap((cities, index) => cities.map((city) => [city, index])));
  const graph = new Graph({ type: "undirected" });
  data.nodes.forEach(({ id }) => graph.addNode(id));
  data.edges.forEach(({ source, target, weight }) => graph.addEdge(source, target, { weight }));
  const other = communities(graph, { rng: () => 0.5 });
  const groups = Object.fromEntries(data.nodes.map(({ id }) => [id, id[0]]));
  seen[size] = [clusters.map((cities) => cities.length).sort((a, b) => a - b).join(), modularity(data, part).toFixed(2), new Set(Object.values(other)).size, modularity(data, groups).toFixed(2)];
}
const roads = { nodes: ["a", "b", "c"].map((id) => ({ id })), edges: [["a", "b", "9"], ["b", "c", "9"], ["a", "c", "100"]].map(([source, target, km]) => ({ source, target, km })) };
const joined = findShortestPath(roads, "a", "c", false, "km").length;
const triangles = { nodes: [..."abcdef"].map((id) => ({ id })), edges: ["ab5", "bc5", "ac5", "de5", "ef5", "df5", "cd1"].map(([source, target, weight]) => ({ source, target, weight: Number(weight) })) };
const one = louvain(triangles, false, "weight").clusters.length;
console.log(JSON.stringify(seen), joined, one);
const sizes = Object.values(seen).map((one) => one[0]);
process.exit(sizes[0] === "3,3" && sizes[1] === "1,1,2,4" && sizes[2] === "5,5" && sizes[3] === "2,2,2,2,8" && sizes[4].split(",").length === 20 && Object.values(seen).every((one) => one[2] === 2) && seen[20][1] === "0.01" && joined === "0100" && one === 1 ? 0 : 1);
JS
node a.cjs
