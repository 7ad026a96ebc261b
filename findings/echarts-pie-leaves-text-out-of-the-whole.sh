#!/usr/bin/env bash
# What: shares in a pie of ECharts of figures as a table holds them: "1,200" (text with a comma), 800, null and -200.
# Guess: text with a comma is no number, so the share of 800 is 100 per cent.
# Seen: held: 甲 with "1,200" has 0 per cent and no slice, 乙 with 800 has 100 per cent, where it is 40; null and a loss of -200 have 0 as well. No error, no warning; the legend shows all four as if they were there.
# Expected: a word about what is no number; or a refusal of what is below 0.
# Instead: numbers only (strip commas before), and check that none is null or below 0; print the whole beside the pie.
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

const series = chart({ series: [{ type: "pie", data: [{ name: "甲", value: "1,200" }, { name: "乙", value: 800 }, { name: "丙", value: null }, { name: "丁", value: -200 }] }] });
const data = series.getData();
const percent = {};
for (let i = 0; i < data.count(); i++) percent[data.getName(i)] = series.getDataParams(i).percent;
console.log(JSON.stringify(percent));
process.exit(percent["甲"] === 0 && percent["乙"] === 100 && !percent["丙"] && !percent["丁"] ? 0 : 1);
JS
