#!/usr/bin/env bash
# What: two industries of 成都, named 成都:0111 and 成都:0120, that deliver to 绵阳:0610, drawn by graphviz (PyPI), laid out by its own engine (@hpcc-js/wasm-graphviz).
# Guess: links cut the name at the colon, so that the two industries become one node.
# Seen: held (graphviz 0.21, engine 1.29.2): node() quotes the whole name, edge() takes what stands behind the colon for a place at the node. The drawing has 成都:0111 and 成都:0120 without any link, and beside them a node 成都 with both links. The package says nothing.
# Expected: edge() quotes a name as node() does.
# Instead: graphviz.quote does not help; use names without colons ("成都/0111"), or labels apart from names.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check graphviz==0.21
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @hpcc-js/wasm-graphviz@1.29.2
"$dir/venv/bin/python" - <<'PY'
import graphviz

drawing = graphviz.Digraph()
for name in ("成都:0111", "成都:0120"):
    drawing.node(name)
    drawing.edge(name, "绵阳:0610")
with open("a.dot", "w", encoding="utf-8") as file:
    file.write(drawing.source)
PY
cat > a.mjs <<'JS'
import { readFileSync } from "fs";
import { Graphviz } from "@hpcc-js/wasm-graphviz";

const engine = await Graphviz.load();
const drawn = JSON.parse(engine.layout(readFileSync("a.dot", "utf8"), "json", "dot"));
const names = drawn.objects.map((one) => one.name);
const links = drawn.edges.map((one) => names[one.tail] + " > " + names[one.head]);
console.log(names, links);
const want = ["成都:0111", "成都", "绵阳", "成都:0120"].sort().join();
process.exit([...names].sort().join() === want && links.join() === "成都 > 绵阳,成都 > 绵阳" ? 0 : 1);
JS
node a.mjs
