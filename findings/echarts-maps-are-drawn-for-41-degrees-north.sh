#!/usr/bin/env bash
# What: a square degree in 海南 (19 N), in 四川 (30 N) and in 黑龙江 (48 N), drawn as an ECharts map each.
# Guess: every map is drawn with the same ratio of width to height, 0.75, whatever its latitude.
# Seen: held (6.1.0, drawn to SVG without a browser): 240 wide and 320 high, three times. On the ground the ratio is 0.94, 0.86 and 0.66: 海南 is a fifth too narrow, 四川 an eighth, 黑龙江 an eighth too wide. 0.75 is right at 41 N, north of 北京. Areas and distances read off such maps are off by as much, and two provinces side by side have
#   two shapes.
# Expected: the cosine of the middle latitude, which needs no setting.
# Instead: aspectScale: Math.cos((latitude * Math.PI) / 180) in the series or geo of each map.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . echarts@6.1.0
cat > a.js <<'JS'
const echarts = require("echarts");
const ratio = (latitude, more) => {
  const ring = [[110, latitude], [111, latitude], [111, latitude + 1], [110, latitude + 1], [110, latitude]];
  echarts.registerMap("a", { type: "FeatureCollection", features: [{ type: "Feature", properties: { name: "A" }, geometry: { type: "Polygon", coordinates: [ring] } }] });
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 400, height: 400 });
  chart.setOption({ animation: false, series: [{ type: "map", map: "a", ...more }] });
  const numbers = chart.renderToSVGString().match(/ d="M([^"]+)Z"/)[1].split("L").map((pair) => pair.trim().split(" ").map(Number));
  const span = (axis) => Math.max(...numbers.map((pair) => pair[axis])) - Math.min(...numbers.map((pair) => pair[axis]));
  return (span(0) / span(1)).toFixed(2);
};
const right = (latitude) => Math.cos(((latitude + 0.5) * Math.PI) / 180);
const seen = [19, 30, 48].map((latitude) => ratio(latitude));
const set = [19, 30, 48].map((latitude) => ratio(latitude, { aspectScale: right(latitude) }));
console.log(seen, set, [19, 30, 48].map((latitude) => right(latitude).toFixed(2)));
process.exit(seen.join() === "0.75,0.75,0.75" && set.join() === [19, 30, 48].map((latitude) => right(latitude).toFixed(2)).join() ? 0 : 1);
JS
node a.js
