#!/usr/bin/env bash
# What: outputs of the months 1, 2, 3, and of the years 2021, 2022, given as pairs [1, 5] on an axis of categories "1", "2", "3", "4", drawn by ECharts.
# Guess: a number is the position of the category, counted from 0, so that January stands at 2.
# Seen: held (echarts 6.1.0): the bars stand at 2, 3 and 4, in silence; those of 2021 and 2022 on an axis of years are beyond it and are not drawn. As text they stand where they belong. From a table of pandas years and months are numbers.
# Expected: the category that is written so.
# Instead: String(month) in the data.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . echarts@6.1.0
cat > a.mjs <<'JS'
import * as echarts from "echarts";

const places = (categories, data) => {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 400 });
  chart.setOption({ animation: false, xAxis: { type: "category", data: categories }, yAxis: {}, series: [{ type: "bar", data }] });
  const bars = chart.getModel().getSeriesByIndex(0).getData();
  return bars.mapArray("x", (at) => categories[at] ?? "none").join(" ");
};
const seen = [places(["1", "2", "3", "4"], [[1, 5], [2, 7], [3, 1]]), places(["1", "2", "3", "4"], [["1", 5], ["2", 7], ["3", 1]]), places(["2021", "2022"], [[2021, 5], [2022, 7]])];
console.log(seen);
process.exit(seen.join("|") === "2 3 4|1 2 3|none none" ? 0 : 1);
JS
node a.mjs
