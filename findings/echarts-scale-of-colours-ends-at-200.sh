#!/usr/bin/env bash
# What: a map of three cities with 250, 900 and 5,000, coloured by a continuous scale (visualMap) without limits, in ECharts; the same by pyecharts with VisualMapOpts().
# Guess: ECharts takes 0 to 200, pyecharts 0 to 100, so that all three have one colour.
# Seen: held (echarts 6.1.0, pyecharts 2.1.0): the fills are equal, and with 0 to 5,000 they are three. The scale ends at 200 or 100. Nothing tells that all figures lie beyond it.
# Expected: without limits those of the data, as for an axis.
# Instead: always give min and max from the data.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pyecharts==2.1.0
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . echarts@6.1.0
"$dir/venv/bin/python" -W ignore - > options.json <<'PY'
from pyecharts import options
from pyecharts.charts import Map

chart = Map().add("产值", [("成都市", 250), ("绵阳市", 900), ("德阳市", 5000)], "四川")
chart.set_global_opts(visualmap_opts=options.VisualMapOpts())
print(chart.dump_options_with_quotes())
PY
cat > a.mjs <<'JS'
import { readFileSync } from "fs";
import * as echarts from "echarts";

const names = ["成都市", "绵阳市", "德阳市"];
const box = (west) => [[[west, 0], [west + 1, 0], [west + 1, 1], [west, 1], [west, 0]]];
echarts.registerMap("map", { type: "FeatureCollection", features: names.map((name, at) => ({ type: "Feature", properties: { name }, geometry: { type: "Polygon", coordinates: box(at) } })) });
const colours = (visualMap) => {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 400 });
  chart.setOption({ animation: false, visualMap, series: [{ type: "map", map: "map", data: [250, 900, 5000].map((value, at) => ({ name: names[at], value })) }] });
  const data = chart.getModel().getSeriesByIndex(0).getData();
  return new Set([0, 1, 2].map((at) => data.getItemVisual(at, "style").fill)).size;
};
const { min, max } = JSON.parse(readFileSync("options.json", "utf8")).visualMap;
const seen = [colours({ type: "continuous" }), colours({ type: "continuous", min: 0, max: 5000 }), colours({ type: "continuous", min, max }), max];
console.log(seen);
process.exit(seen.join() === "1,3,1,100" ? 0 : 1);
JS
node a.mjs
