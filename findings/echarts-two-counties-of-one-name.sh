#!/usr/bin/env bash
# What: a county map of a province in ECharts where two counties share a name, as 鼓楼区 (of 南京 and of 徐州) do in 江苏, with one figure for each.
# Guess: both get the figure of the later row.
# Seen: so it is: regions are known by name alone, both are drawn in the colour of 10, and the 0 of the other is nowhere. No warning. With nameProperty set to a code of text the
#   three have their own colours; the code may not be a number.
# Expected: a warning for two shapes of one name, or for two rows of one name.
# Instead: nameProperty: "adcode" with codes as text in map and data, and a formatter that shows the names.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund echarts@6.1.0
cd "$dir"
node --input-type=module - <<'JS'
import * as echarts from "echarts";

const county = (name, left) => ({ type: "Feature", properties: { name, adcode: `c${left}` }, geometry: { type: "Polygon", coordinates: [[[left, 0], [left + 1, 0], [left + 1, 1], [left, 1], [left, 0]]] } });
echarts.registerMap("m", { type: "FeatureCollection", features: ["鼓楼区", "玄武区", "鼓楼区"].map(county) });
const fills = (names, more) => {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 400, height: 200 });
  const data = names.map((name, i) => ({ name, value: 5 * i }));
  chart.setOption({ visualMap: { min: 0, max: 10, inRange: { color: ["#ff0000", "#0000ff"] }, show: false }, series: [{ type: "map", map: "m", data, ...more }] });
  const paths = [...chart.renderToSVGString().matchAll(/<path d="M([\d.]+)[^"]*"[^>]*fill="(rgb[^"]*)"/g)];
  chart.dispose();
  return paths.map((found) => [Number(found[1]), found[2]]).sort((a, b) => a[0] - b[0]).map((pair) => pair[1]);
};
const byName = fills(["鼓楼区", "玄武区", "鼓楼区"]);
const byCode = fills(["c0", "c1", "c2"], { nameProperty: "adcode" });
console.log({ byName, byCode });
const want = ["rgb(255,0,0)", "rgb(128,0,128)", "rgb(0,0,255)"];
process.exit(byName.join() === [want[2], want[1], want[2]].join() && byCode.join() === want.join() ? 0 : 1);
JS
