#!/usr/bin/env bash
# What: figures by region summed and averaged by @antv/data-set (transforms aggregate and percent), as charts of AntV take them: a missing figure (null or absent) in a region, and a region whose figures are text.
# Guess: missing figures count as 0, text is joined.
# Seen: held, both (@antv/data-set 0.11.8): null counts as 0, so that the mean of 10 and a gap is 5, while an absent figure makes sum and mean of its region NaN, which a chart leaves out; the texts "10" and "20" have the sum "10200-100010", joined digits, and the mean NaN. The transform percent writes 0 over the gap in the table itself and gives it a share of 0. No word in any case.
# Expected: gaps left out, text turned into numbers or refused.
# Instead: turn text into numbers and drop gaps before the transform.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @antv/data-set@0.11.8
cat > a.mjs <<'JS'
import module from "@antv/data-set";

const { View } = module.DataSet || module;
const sums = (rows) => {
  const view = new View().source(rows);
  view.transform({ type: "aggregate", fields: ["x", "x"], operations: ["sum", "mean"], as: ["sum", "mean"], groupBy: ["g"] });
  return view.rows.map((row) => [String(row.sum), String(row.mean)]);
};
const shares = new View().source([{ g: "a", x: 10 }, { g: "b", x: null }, { g: "c", x: 30 }]);
shares.transform({ type: "percent", field: "x", dimension: "g", as: "share" });
const seen = [sums([{ g: "a", x: 10 }, { g: "a", x: null }]), sums([{ g: "a", x: 10 }, { g: "a" }, { g: "a", x: 20 }]), sums([{ g: "b", x: "10" }, { g: "b", x: "20" }]), shares.rows.map((row) => [row.x, row.share])];
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === `[[["10","5"]],[["NaN","NaN"]],[["10200-100010","NaN"]],[[10,0.25],[0,0],[30,0.75]]]` ? 0 : 1);
JS
node a.mjs
