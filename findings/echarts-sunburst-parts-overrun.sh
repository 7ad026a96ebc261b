#!/usr/bin/env bash
# What: a sunburst of ECharts of two provinces, 50 each, where the cities of the first are 30 and 40 (another source, or rounding).
# Guess: the chart of a parent smaller than its parts is blank.
# Seen: wrong: it is drawn, and worse: the province has 180 degrees, its cities 108 and 144, so that 72 degrees of the cities lie over the other province. A treemap of the same data puts the cities into half of the area. Nothing is said in either.
# Expected: parts within their parent, or a word that they are more than the whole.
# Instead: leave the value of parents out (ECharts then sums), or check the sums before drawing.
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

const data = [{ name: "四川", value: 50, children: [{ name: "成都", value: 30 }, { name: "绵阳", value: 40 }] }, { name: "重庆", value: 50 }];
const drawn = chart({ series: [{ type: "sunburst", data }] }).getData();
const degrees = {};
for (let i = 0; i < drawn.count(); i++) {
  const at = drawn.getItemLayout(i);
  if (at && drawn.getName(i)) degrees[drawn.getName(i)] = Math.round(((at.endAngle - at.startAngle) * 180) / Math.PI);
}
console.log(JSON.stringify(degrees));
process.exit(degrees["四川"] === 180 && degrees["成都"] + degrees["绵阳"] === 252 && degrees["重庆"] === 180 ? 0 : 1);
JS
