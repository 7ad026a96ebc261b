#!/usr/bin/env bash
# What: an output of 1234.50 and a loss of 2.25 in a column DECIMAL(18,2), as sums of DuckDB and tables of ministries' databases have them, read by Apache Arrow for JavaScript, and from Parquet by hyparquet.
# Guess: Number(value) leaves the point out.
# Seen: held (apache-arrow 21.2.0): Number(value) and +value are 123450 and -225, a hundred times too much; String(value) the same; no error, since a value is a word of four numbers that knows nothing of its scale. The scale stands in the type alone (Decimal[18e+2]). hyparquet 1.33.0 reads 1234.5 and -2.25.
# Expected: the figure, or something that is no number unless the scale is applied.
# Instead: Number(value) / 10 ** column.type.scale; or cast to DOUBLE before sending.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . apache-arrow@21.2.0 hyparquet@1.33.0 hyparquet-writer@0.17.0
cat > a.mjs <<'JS'
import { Decimal, Table, makeData, makeVector, tableFromIPC, tableToIPC } from "apache-arrow";
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";

const words = new Uint32Array([123450, 0, 0, 0, 2 ** 32 - 225, 2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1]);
const type = new Decimal(2, 18);
const table = tableFromIPC(tableToIPC(new Table({ output: makeVector(makeData({ type, length: 2, nullCount: 0, data: words })) })));
const column = table.getChild("output");
const read = [...column].map(Number);
const right = read.map((value) => value / 10 ** column.type.scale);
const schema = [{ name: "root", num_children: 1 }, { name: "output", type: "INT64", converted_type: "DECIMAL", scale: 2, precision: 18, repetition_type: "REQUIRED" }];
const file = parquetWriteBuffer({ columnData: [{ name: "output", data: [123450n, -225n] }], schema });
const other = (await parquetReadObjects({ file })).map((row) => Number(row.output));
console.log({ type: `${column.type}`, read, text: String(column.get(0)), right, other });
process.exit(`${read}` === "123450,-225" && `${right}` === "1234.5,-2.25" && `${other}` === "1234.5,-2.25" ? 0 : 1);
JS
node a.mjs
