#!/usr/bin/env bash
# What: growth rates of 5.2 and -5.2 in cells whose format shows what is below 0 in red and without a minus (0.0;[Red]0.0, offered by Excel and WPS), turned into CSV by SheetJS and exceljs.
# Guess: the minus is lost in the CSV of one of them (xlsx2csv was tried too, and keeps it).
# Seen: held for SheetJS (xlsx 0.18.5 of npm): sheet_to_csv, and sheet_to_json with raw: false, give 5.2 for both, so that what shrinks grows. exceljs 4.4.0 writes -5.2.
# Expected: the figure, since a CSV has no colours; what is shown only where one asks for it.
# Instead: sheet_to_csv(sheet, { rawNumbers: true }) or sheet_to_json with its default.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0
cd "$dir"
cat > a.mjs <<'JS'
import exceljs from "exceljs";
import xlsx from "xlsx";

const sheet = xlsx.utils.aoa_to_sheet([["地区", "增长%"], ["成都", 5.2], ["绵阳", -5.2]]);
sheet.B2.z = sheet.B3.z = "0.0;[Red]0.0";
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, sheet, "a");
xlsx.writeFile(book, "a.xlsx");
const read = xlsx.readFile("a.xlsx").Sheets.a;
const shown = xlsx.utils.sheet_to_csv(read).trim().split("\n");
const raw = xlsx.utils.sheet_to_csv(read, { rawNumbers: true }).trim().split("\n");
const rows = xlsx.utils.sheet_to_json(read, { raw: false }).map((row) => row["增长%"]);
const other = new exceljs.Workbook();
await other.xlsx.readFile("a.xlsx");
const third = (await other.csv.writeBuffer()).toString().trim().split("\n");
console.log(shown, raw, rows, third);
process.exit(shown[2] === "绵阳,5.2" && `${rows}` === "5.2,5.2" && raw[2] === "绵阳,-5.2" && third[2] === "绵阳,-5.2" ? 0 : 1);
JS
node a.mjs
