#!/usr/bin/env bash
# What: one figure in a cell merged over three rows (the output of a park that three districts share), read row by row by exceljs (npm), and by SheetJS.
# Guess: exceljs repeats the figure in each covered cell.
# Seen: so it is: the column sums to 330 instead of 130, since row.getCell and row.values give a covered cell the value of its master. SheetJS has it once. cell.isMerged is
#   true for the master as well, so it does not tell the copies; cell.master does.
# Expected: the value once, as the file has it.
# Instead: if (cell.master === cell) before a value is used.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5
cd "$dir"
node --input-type=module - <<'JS'
import ExcelJS from "exceljs";
import XLSX from "xlsx";

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("a");
[["龙泉驿区", 100], ["简阳市"], ["双流区"], ["绵阳市", 30]].forEach((row) => sheet.addRow(row));
sheet.mergeCells("B1:B3");
const bytes = Buffer.from(await book.xlsx.writeBuffer());
const again = new ExcelJS.Workbook();
await again.xlsx.load(bytes);
const cells = [1, 2, 3, 4].map((row) => again.worksheets[0].getCell(row, 2));
const sum = cells.reduce((total, cell) => total + cell.value, 0);
const own = cells.filter((cell) => cell.master === cell).reduce((total, cell) => total + cell.value, 0);
const other = XLSX.utils.sheet_to_json(XLSX.read(bytes).Sheets.a, { header: 1 }).reduce((total, row) => total + (row[1] || 0), 0);
console.log("exceljs", sum, "masters only", own, "SheetJS", other, "isMerged", cells.map((cell) => cell.isMerged));
process.exit(sum === 330 && own === 130 && other === 130 && cells[0].isMerged ? 0 : 1);
JS
