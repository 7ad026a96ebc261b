#!/usr/bin/env bash
# What: the yearly growth of an output of 100, 130, 128, 190, 205, 340 by an exponential trend line, from four packages of npm, beside the usual one of spreadsheets (least squares of the logarithm).
# Guess: echarts-stat, d3-regression and regression weigh each year by its value, ml-regression-exponential and spreadsheets do not, so that one table has two rates of growth.
# Seen: held (echarts-stat 1.2.0, d3-regression 2.2.0, regression 2.0.1, ml-regression-exponential 3.0.2): 27.4 per cent a year by the first three, 25.3 by the fourth and by the logarithm. A trend drawn in ECharts and the trend line of the same sheet end at different
#   values ten years on: 1,034 and 906. None of the readmes says which is meant.
# Expected: the least squares of the logarithm, or a word on the weights.
# Instead: fit the logarithm by one's own line, and name the method beside the rate.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . echarts-stat@1.2.0 d3-regression@2.2.0 regression@2.0.1 ml-regression-exponential@3.0.2
cat > a.mjs <<'JS'
import ecStat from "echarts-stat";
import { regressionExp } from "d3-regression";
import regression from "regression";
import { ExponentialRegression } from "ml-regression-exponential";

const rows = [100, 130, 128, 190, 205, 340].map((value, year) => [year, value]);
const logs = rows.map(([year, value]) => [year, Math.log(value)]);
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
const [x, y] = [mean(logs.map((row) => row[0])), mean(logs.map((row) => row[1]))];
const slope = logs.reduce((sum, row) => sum + (row[0] - x) * (row[1] - y), 0) / logs.reduce((sum, row) => sum + (row[0] - x) ** 2, 0);
const first = ecStat.regression("exponential", rows).parameter;
const fourth = new ExponentialRegression(rows.map((row) => row[0]), rows.map((row) => row[1]));
const rates = [first.index, regressionExp().x((row) => row[0]).y((row) => row[1])(rows).b, regression.exponential(rows, { precision: 6 }).equation[1], fourth.A, slope];
const growth = rates.map((rate) => ((Math.exp(rate) - 1) * 100).toFixed(1));
const ends = [first.coefficient * Math.exp(first.index * 10), fourth.predict(10)].map(Math.round);
console.log(growth, ends);
process.exit(JSON.stringify(growth) === '["27.4","27.4","27.4","25.3","25.3"]' && ends[0] - ends[1] > 100 ? 0 : 1);
JS
node a.mjs
