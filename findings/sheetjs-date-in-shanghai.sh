#!/usr/bin/env bash
# What: the date 1 January 2025 in a sheet, read by SheetJS (xlsx of the npm registry) with cellDates on a computer in China (TZ=Asia/Shanghai), and by exceljs.
# Guess: SheetJS gives 31 December 2024, 23:59:17.
# Seen: so it is: 43 seconds are missing, since it reckons with the local mean time of 1899 (8:05:43), so day, month and year of every date are those of the day before, and
#   a table by year puts January into the old year. exceljs gives UTC midnight, which is right in UTC and 08:00 in China. In UTC SheetJS is right.
# Expected: the date of the sheet.
# Instead: read without cellDates and turn the serial number by XLSX.SSF.parse_date_code, or round to the day.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0
cd "$dir"
node --input-type=module - <<'JS'
process.env.TZ = "Asia/Shanghai";
const { default: XLSX } = await import("xlsx");
const { default: ExcelJS } = await import("exceljs");

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("a");
sheet.addRow(["date"]);
sheet.addRow([new Date(Date.UTC(2025, 0, 1))]).getCell(1).numFmt = "yyyy-mm-dd";
const bytes = Buffer.from(await book.xlsx.writeBuffer());
const read = XLSX.read(bytes, { cellDates: true }).Sheets.a.A2.v;
const serial = XLSX.read(bytes).Sheets.a.A2.v;
const parts = XLSX.SSF.parse_date_code(serial);
const again = new ExcelJS.Workbook();
await again.xlsx.load(bytes);
const other = again.worksheets[0].getCell("A2").value;
console.log("SheetJS", String(read), "| serial", serial, parts.y, parts.m, parts.d, "| exceljs", other.toISOString());
const before = read.getFullYear() === 2024 && read.getMonth() === 11 && read.getDate() === 31 && read.getSeconds() === 17;
process.exit(before && parts.y === 2025 && parts.d === 1 && other.toISOString() === "2025-01-01T00:00:00.000Z" ? 0 : 1);
JS
