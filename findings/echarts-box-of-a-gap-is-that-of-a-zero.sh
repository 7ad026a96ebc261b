#!/usr/bin/env bash
# What: a box plot of the outputs of seven cities, one of them unknown, made by the transform "boxplot" of ECharts; the gap as null, as "-", and one figure as "1,234".
# Guess: the gap shifts the quartiles.
# Seen: held (echarts 6.1.0): null counts as 0: the least is 0 and the lower quartile 1.5, for 1 and 2.5. With "-", the sign for a gap elsewhere in ECharts, the least, the greatest and the lower quartile are NaN, and with it the box is not drawn; "1,234" does the same. No word.
# Expected: the figures that are known, as for the other charts of the same library.
# Instead: filter(Number.isFinite) before the transform.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . echarts@6.1.0
cat > a.mjs <<'JS'
import * as echarts from "echarts";

const box = (row) => {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 400 });
  chart.setOption({ dataset: [{ source: [row] }, { transform: { type: "boxplot" } }], xAxis: { type: "category" }, yAxis: {}, series: [{ type: "boxplot", datasetIndex: 1 }] });
  return JSON.stringify(chart.getModel().getComponent("dataset", 1).getSourceManager().getSource(0).data[0].slice(1));
};
const seen = [[1, 2, null, 4, 5, 6, 7], [1, 2, "-", 4, 5, 6, 7], ["1,234", 900, 800, 700], [1, 2, 4, 5, 6, 7]].map(box);
console.log(seen);
process.exit(seen.join(" ") === "[0,1.5,4,5.5,7] [null,null,4,5.5,null] [null,null,750,825,null] [1,2.5,4.5,5.75,7]" ? 0 : 1);
JS
node a.mjs
