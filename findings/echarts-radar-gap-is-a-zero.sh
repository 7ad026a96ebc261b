#!/usr/bin/env bash
# What: a radar of three indicators of a city, one of them unknown (null or "-"), and one that is 0, drawn by ECharts.
# Guess: the unknown one is drawn as 0.
# Seen: held (echarts 6.1.0): the outline goes to the middle, point for point as for 0. A line chart of the same library leaves a gap there. No word.
# Expected: a gap, as for lines and bars.
# Instead: leave such an indicator out of the radar, or the city, and say so beside it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . echarts@6.1.0
cat > a.mjs <<'JS'
import * as echarts from "echarts";

const outline = (value) => {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 400 });
  chart.setOption({ animation: false, radar: { indicator: ["产值", "就业", "出口"].map((name) => ({ name, max: 10 })) }, series: [{ type: "radar", data: [{ value }] }] });
  return JSON.stringify(chart.getModel().getSeriesByIndex(0).getData().getItemLayout(0));
};
const line = (value) => {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 400 });
  chart.setOption({ animation: false, xAxis: { type: "category" }, yAxis: {}, series: [{ type: "line", data: [5, value, 3] }] });
  return Number.isNaN(chart.getModel().getSeriesByIndex(0).getData().getLayout("points")[3]);
};
const seen = [null, "-", 0, 8].map((one) => outline([5, one, 3]));
console.log(seen, [null, "-", 0].map(line));
process.exit(seen[0] === seen[2] && seen[1] === seen[2] && seen[3] !== seen[2] && line(null) && line("-") && !line(0) ? 0 : 1);
JS
node a.mjs
