#!/usr/bin/env bash
# What: the shortest way from A to D by four graph packages of npm, with lengths as they come out of a CSV or a form, as text: A-B 10, B-D 100, A-C 20, C-D 9, A-D 35 km. The shortest one is A-C-D, 29 km.
# Guess: graphology takes a length that is text or missing for 1; cytoscape and graphlib join the texts ("0" + "10" + "20"); ngraph.path too.
# Seen: held (graphology-shortest-path 2.1.0, cytoscape 3.35.0, @dagrejs/graphlib 4.0.6, ngraph.path 1.6.1): graphology goes A-D, where every road counts 1, and does so for a missing length as well; cytoscape goes A-B-D, the longest way, and calls its length
#   "010100"; graphlib comes to D from B at "010100" too; aStar of ngraph.path goes by B. No error, no warning. As numbers all four give A-C-D.
# Expected: an error that a length is no number.
# Instead: make numbers of lengths, and see that each is finite, before the graph is built.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . graphology@0.26.0 graphology-shortest-path@2.1.0 cytoscape@3.35.0 @dagrejs/graphlib@4.0.6 ngraph.graph@20.1.2 ngraph.path@1.6.1
cat > a.mjs <<'JS'
import Graph from "graphology";
import dijkstra from "graphology-shortest-path/dijkstra.js";
import cytoscape from "cytoscape";
import * as graphlib from "@dagrejs/graphlib";
import createGraph from "ngraph.graph";
import path from "ngraph.path";

const roads = [["A", "B", 10], ["B", "D", 100], ["A", "C", 20], ["C", "D", 9], ["A", "D", 35]];
const seen = {};
for (const [kind, turn] of [["text", String], ["number", Number]]) {
  const first = new Graph({ type: "undirected" });
  const second = cytoscape({ headless: true, elements: [..."ABCD"].map((id) => ({ data: { id } })) });
  const third = new graphlib.Graph({ directed: false });
  const fourth = createGraph();
  [..."ABCD"].forEach((id) => first.addNode(id));
  for (const [from, to, km] of roads) {
    first.addEdge(from, to, { weight: turn(km) });
    second.add({ data: { id: from + to, source: from, target: to, km: turn(km) } });
    third.setEdge(from, to, turn(km));
    fourth.addLink(from, to, { km: turn(km) });
  }
  const found = second.elements().dijkstra({ root: "#A", weight: (edge) => edge.data("km"), directed: false });
  const tree = graphlib.alg.dijkstra(third, "A", (edge) => third.edge(edge), (node) => third.nodeEdges(node));
  seen[kind] = [
    dijkstra.bidirectional(first, "A", "D").join(""),
    found.pathTo(second.$("#D")).nodes().map((node) => node.id()).join("") + " " + JSON.stringify(found.distanceTo(second.$("#D"))),
    tree.D.predecessor + "D " + JSON.stringify(tree.D.distance),
    path.aStar(fourth, { distance: (a, b, link) => link.data.km }).find("A", "D").map((node) => node.id).reverse().join(""),
  ];
}
console.log(JSON.stringify(seen));
const want = { text: ["AD", 'ABD "010100"', 'BD "010100"', "ABD"], number: ["ACD", "ACD 29", "CD 29", "ACD"] };
process.exit(JSON.stringify(seen) === JSON.stringify(want) ? 0 : 1);
JS
node a.mjs
