#!/usr/bin/env bash
# What: a column of outputs with gaps (1.5, none, 3) read by Apache Arrow for JavaScript, as pages read tables of DuckDB, of Arrow files and of GeoParquet: toArray(), and the values one by one.
# Guess: toArray() has 0 for the gap, since it hands out the buffer and the marks of gaps lie beside it.
# Seen: held (apache-arrow 21.2.0): toArray() is [1.5, 0, 3] for 64-bit, 32-bit and whole numbers, so that sums fit and means and minima are wrong: 1.5 for 2.25, and 0 for 1.5. Texts and yes/no give null by the same call. get(i) and toJSON() give null for all.
# Expected: null or NaN, or another name for the bare buffer.
# Instead: check nullCount; take [...column] or toJSON(); never column.toArray() of what may have gaps.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . apache-arrow@21.2.0
cat > a.mjs <<'JS'
import { tableFromArrays, tableFromIPC, tableToIPC, vectorFromArray } from "apache-arrow";

const sent = tableToIPC(tableFromArrays({ output: [1.5, null, 3], city: ["成都", null, "绵阳"] }));
const table = tableFromIPC(sent);
const output = table.getChild("output");
const bare = Array.from(output.toArray());
const single = [...output];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const known = single.filter((value) => value !== null);
const texts = Array.from(table.getChild("city").toArray());
console.log({ bare, single, gaps: output.nullCount, means: [mean(bare), mean(known)], texts, whole: Array.from(vectorFromArray([1, null, 3]).toArray()) });
process.exit(`${bare}` === "1.5,0,3" && single[1] === null && output.nullCount === 1 && mean(bare) === 1.5 && mean(known) === 2.25 && texts[1] === null ? 0 : 1);
JS
node a.mjs
