#!/usr/bin/env bash
# What: bars of a column whose head holds its unit in square brackets or a dot (产值[亿元], 1.产值), by Vega-Lite, beside round brackets.
# Guess: heads are read as paths (产值, then 亿元), so that values are missing and sums are 0.
# Seen: half (vega-lite 6.4.3, vega 6.4.0): all values are missing; the chart has axes and no bar, or bars without height, and no error; a line on an infinite extent goes to the log of the page. 产值(亿元) is drawn. Altair hands its heads over in the same way.
# Expected: a column of that name first, a path only where there is none; or an error.
# Instead: rename columns before drawing; or escape: 产值\[亿元\], 1\.产值.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . vega@6.4.0 vega-lite@6.4.3
cat > a.mjs <<'JS'
import * as vega from "vega";
import { compile } from "vega-lite";

const heads = ["产值[亿元]", "1.产值", "产值(亿元)"];
const values = [["成都", 10], ["绵阳", 20]].map(([city, output]) => Object.fromEntries([["city", city], ...heads.map((head) => [head, output])]));
const draw = async (field) => {
  const { spec } = compile({ data: { values }, mark: "bar", encoding: { x: { field: "city", type: "nominal" }, y: { field, type: "quantitative" } } });
  const view = new vega.View(vega.parse(spec), { logLevel: vega.Error });
  await view.runAsync();
  const bars = view.scenegraph().root.items[0].items.find((mark) => mark.role === "mark" || mark.name === "marks")?.items ?? [];
  return bars.filter((bar) => bar.height > 0).length;
};
const drawn = [];
for (const head of heads) drawn.push(await draw(head));
const escaped = await draw("产值\\[亿元\\]");
console.log(drawn, escaped);
process.exit(`${drawn}` === "0,0,2" && escaped === 2 ? 0 : 1);
JS
node a.mjs
