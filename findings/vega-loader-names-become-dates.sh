#!/usr/bin/env bash
# What: a table of parks called 园区 1 and 园区 2, and stages called 一期 2025, read by vega-loader with types found by itself (parse "auto", which Vega-Lite takes for a CSV).
# Guess: names that end in a number are dates of 2001; codes such as 0111 lose their zero.
# Seen: held (vega-loader 5.1.3, Node 20). 园区 1 is the first of January 2001 (978307200000), 园区 2 the first of February, 一期 2025 the first of January 2025: whatever Date.parse takes is a date, and V8
#   passes over words that it does not know. 0111 is 111, and a size class 1-3 the third of January 2001. Without a blank before the number (园区1) names stay.
# Expected: a column of Chinese words stays text.
# Instead: name the types (format.parse of Vega-Lite: {"name": "string", "code": "string"}), or hand over rows instead of a CSV.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund vega-loader@5.1.3
cd "$dir"
cat > a.mjs <<'JS'
import { read } from "vega-loader";

const table = "name,stage,code,firms\n园区 1,一期 2025,0111,1-3\n园区 2,二期 2026,0610,2-5\n";
const found = read(table, { type: "csv", parse: "auto" });
const named = read(table, { type: "csv", parse: { name: "string", stage: "string", code: "string", firms: "string" } });
const glued = read("name,v\n园区1,5\n园区2,6\n", { type: "csv", parse: "auto" });
console.log(JSON.stringify([found, named, glued]));
const day = (value) => [new Date(value).getFullYear(), new Date(value).getMonth() + 1, new Date(value).getDate()].join("-");
const dates = day(found[0].name) === "2001-1-1" && day(found[1].name) === "2001-2-1" && day(found[0].stage) === "2025-1-1" && day(found[0].firms) === "2001-1-3";
const stands = dates && typeof found[0].name !== "string" && found[0].code === 111;
process.exit(stands && named[0].name === "园区 1" && named[0].code === "0111" && glued[0].name === "园区1" ? 0 : 1);
JS
node a.mjs
