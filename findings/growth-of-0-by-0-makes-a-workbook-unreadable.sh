#!/usr/bin/env bash
# What: growth rates of which one is 0 / 0 and one 1 / 0 (a region without a figure in the year before), written by SheetJS and exceljs, read by each of them and taken as XML.
# Guess: the cell says NaN as a number, and readers of Python fail or read a text.
# Seen: held (xlsx 0.18.5, exceljs 4.4.0): both write <v>NaN</v> and <v>Infinity</v> in cells of numbers, without a word. openpyxl 3.1.5, and pandas by default, refuse the whole workbook (invalid literal for int()), which was tried beside this script; calamine reads gaps and infinity.
# Expected: #DIV/0! as a sheet has it, an empty cell, or an error where it is written.
# Instead: Number.isFinite(value) ? value : null before writing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xlsx@0.18.5 exceljs@4.4.0 jszip@3.10.2
cat > a.mjs <<'JS'
import { readFileSync } from "node:fs";
import exceljs from "exceljs";
import JSZip from "jszip";
import xlsx from "xlsx";

const rows = [["地区", "增长"], ["成都", 0 / 0], ["绵阳", 1 / 0], ["德阳", 0.05]];
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), "a");
xlsx.writeFile(book, "a.xlsx");
const other = new exceljs.Workbook();
other.addWorksheet("a").addRows(rows);
await other.xlsx.writeFile("b.xlsx");
const cells = [];
for (const file of ["a.xlsx", "b.xlsx"]) {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const text = await zip.file("xl/worksheets/sheet1.xml").async("string");
  cells.push([...text.matchAll(/<c r="B([234])"([^>]*)><v>([^<]*)<\/v>/g)].map(([, , kind, value]) => [/ t="/.test(kind), value]));
}
console.log(JSON.stringify(cells));
const want = JSON.stringify([[false, "NaN"], [false, "Infinity"], [false, "0.05"]]);
process.exit(cells.every((found) => JSON.stringify(found) === want) ? 0 : 1);
JS
node a.mjs
