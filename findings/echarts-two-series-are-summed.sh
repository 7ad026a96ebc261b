#!/usr/bin/env bash
# What: two years of output as two series of one ECharts map, and figures as text, coloured by a visualMap (drawn to SVG in node).
# Guess: figures as text ("1,200") are taken for categories and coloured by their order.
# Seen: the guess was wrong: "1,200" is no figure and the region is blank, in silence, while "5" is 5 and true is 1. The surprise is elsewhere: of two series the map shows the sum:
#   4 in 2024 and 6 in 2025 have the colour of 10, unless one is switched off in the legend. Of two rows of one region in one series the last counts.
# Expected: the later series over the earlier, as for bars or points; the mean for shares.
# Instead: one series per map (timeline or a switch), or mapValueCalculation set on purpose; figures as numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund echarts@6.1.0
cd "$dir"
node --input-type=module - <<'JS'
import * as echarts from "echarts";

const square = (name, left) => ({ type: "Feature", properties: { name }, geometry: { type: "Polygon", coordinates: [[[left, 0], [left + 1, 0], [left + 1, 1], [left, 1], [left, 0]]] } });
echarts.registerMap("m", { type: "FeatureCollection", features: ["a", "b", "c"].map(square) });
const visualMap = { min: 0, max: 10, inRange: { color: ["#ff0000", "#0000ff"] }, show: false };
const fills = (...years) => {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 300, height: 100 });
  chart.setOption({ visualMap, series: years.map((data) => ({ type: "map", map: "m", data: data.map(([name, value]) => ({ name, value })) })) });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/<path[^>]*fill="([^"]*)"/g)].map((found) => found[1]).slice(0, 3);
};
const four = fills([["a", 4]])[0];
const ten = fills([["a", 10]])[0];
const two = fills([["a", 4]], [["a", 6]])[0];
const rows = fills([["a", 4], ["a", 10]])[0];
const words = fills([["a", "5"], ["b", "1,200"]]);
const blank = fills([["a", 5]]);
console.log({ four, ten, two, rows, words, blank });
process.exit(two === ten && four !== ten && rows === ten && words[0] === blank[0] && words[1] === blank[1] ? 0 : 1);
JS
