#!/usr/bin/env bash
# What: a network of cities in ECharts (type graph) whose ids and links are codes of regions as numbers, 510100 to 510300, and one whose ids are small numbers.
# Guess: links to a city that is not listed are dropped in silence.
# Seen: more than guessed: a number in source or target is the position in the list, not the id: with codes as numbers every link vanishes, without a word, though all cities are listed; with ids 2, 0, 1 a link from 0 to 1 joins 2 and 0. As text
#   the codes work, on both sides.
# Expected: an id is matched with ids; a position has a name of its own.
# Instead: write ids, source and target as text: String(code); count series.getGraph().edges against the links.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund echarts@6.1.0
cd "$dir"
node --input-type=module - <<'JS'
import * as echarts from "echarts";

const chart = (option) => {
  const one = echarts.init(null, null, { renderer: "svg", ssr: true, width: 400, height: 400 });
  one.setOption(option);
  return one.getModel().getSeriesByIndex(0);
};

const links = (ids, source, target) =>
  chart({ series: [{ type: "graph", layout: "circular", data: ids.map((id) => ({ id, name: `city ${id}` })), links: [{ source, target }] }] })
    .getGraph()
    .edges.map((edge) => `${edge.node1.id}-${edge.node2.id}`);
const found = [links([510100, 510300], 510100, 510300), links(["510100", "510300"], 510100, 510300), links(["510100", "510300"], "510100", "510300"), links([2, 0, 1], 0, 1)];
console.log(JSON.stringify(found));
process.exit(JSON.stringify(found) === '[[],[],["510100-510300"],["2-0"]]' ? 0 : 1);
JS
