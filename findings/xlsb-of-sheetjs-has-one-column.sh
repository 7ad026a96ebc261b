#!/usr/bin/env bash
# What: a table of three columns that SheetJS (npm) writes as .xlsb, the small kind of workbook, read by calamine and pyxlsb of Python and by SheetJS itself.
# Guess: another one: that pyxlsb gives errors as "0x2a" and months as numbers. While trying it the figures were missing altogether.
# Seen: xlsx 0.18.5 writes cells that stand beside another in the short records of the format (which leave the column out); SheetJS reads all three columns, python-calamine 0.9.1 the first one only: cities without output and firms; pyxlsb 1.0.10 finds no row at all, or the first column where
#   texts are shared. In silence: pandas gives a frame of one column. (Months are numbers in pyxlsb, 45809, which is told in its readme.)
# Expected: readers that meet a record they do not know say so.
# Instead: .xlsx between programs; count the columns.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyxlsb==1.0.10 python-calamine==0.9.1
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . xlsx@0.18.5
cat > a.mjs <<'JS'
const { default: XLSX } = await import("xlsx");

const sheet = XLSX.utils.aoa_to_sheet([["city", "output", "firms"], ["成都", 12.5, 3], ["绵阳", 7, 2]]);
for (const shared of [false, true]) {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "a");
  XLSX.writeFile(book, `${shared}.xlsb`, { bookType: "xlsb", bookSST: shared });
}
console.log(JSON.stringify(XLSX.utils.sheet_to_json(XLSX.readFile("true.xlsb").Sheets.a, { header: 1 })));
JS
node a.mjs > out.json
"$dir/venv/bin/python" - <<'PY'
import json

import pyxlsb
import python_calamine

seen = []
for name in ("false.xlsb", "true.xlsb"):
    seen.append(python_calamine.CalamineWorkbook.from_path(name).get_sheet_by_index(0).to_python())
    with pyxlsb.open_workbook(name) as book, book.get_sheet(1) as sheet:
        seen.append([[cell.v for cell in row if cell.v is not None] for row in sheet.rows()])
with open("out.json", encoding="utf-8") as file:
    own = json.load(file)
print(own, seen)
first = [["city"], ["成都"], ["绵阳"]]
flat = [[row for row in table if row] for table in seen]
raise SystemExit(0 if own[1] == ["成都", 12.5, 3] and flat == [first, [], first, first] else 1)
PY
