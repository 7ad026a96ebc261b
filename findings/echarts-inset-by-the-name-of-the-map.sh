#!/usr/bin/env bash
# What: one outline registered in ECharts as "china", "中国" and "China" (drawn to SVG in node).
# Guess: only "china" gets the inset of 南海诸岛 and moved labels.
# Seen: held for the inset: under the name "china" ECharts adds a shape and a label 南海诸岛 that the file does not hold, and the frame is widened by it, so that
#   what is drawn is smaller; under any other name, 中国 and China too, the same file is drawn as it is. A map that is renamed loses, without a word, an
#   inset that the rules for maps of the whole country ask for; a map of two provinces under the old name has one that nobody wanted.
# Expected: what the file holds, whatever its name, or an option.
# Instead: take any other name and put the inset of the standard map into the file; look at the picture before it goes out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund echarts@6.1.0
cd "$dir"
node --input-type=module - <<'JS'
import * as echarts from "echarts";

const square = (name, left, bottom) => ({ type: "Feature", properties: { name }, geometry: { type: "Polygon", coordinates: [[[left, bottom], [left + 5, bottom], [left + 5, bottom + 4], [left, bottom + 4], [left, bottom]]] } });
const drawn = (map) => {
  echarts.registerMap(map, { type: "FeatureCollection", features: [square("广东", 111, 21), square("天津", 116, 38)] });
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 400 });
  chart.setOption({ series: [{ type: "map", map, label: { show: true } }] });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { paths: svg.match(/<path/g).length, labels: [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map((found) => found[1]) };
};
const found = Object.fromEntries(["china", "中国", "China"].map((name) => [name, drawn(name)]));
console.log(JSON.stringify(found));
const plain = ["中国", "China"].every((name) => found[name].paths === 2 && found[name].labels.length === 2);
process.exit(plain && found.china.paths === 3 && found.china.labels.includes("南海诸岛") ? 0 : 1);
JS
