#!/usr/bin/env bash
# What: an .xls as many offices' systems export it, which is a page of HTML, with codes marked as text in Excel's own way (mso-number-format:'\@' or x:str), read by SheetJS and pandas.
# Guess: the marks are passed over: 0111 is 111; (123) is -123.
# Seen: held (SheetJS 0.18.5, pandas 3.1.1): 111, 610 and 890 in both, by style, by class and by x:str alike. (123) is -123 and 12% is 0.12 in SheetJS, as in Excel, text in pandas; hall 1-3 is 36894, a day of January 2001, in SheetJS.
# Expected: text where the file says text; that is why the exporting system wrote the mark.
# Instead: raw: true in SheetJS, converters={"code": str} in pandas; look at the first bytes of an .xls: "<" is no workbook.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pandas==3.1.1 lxml==6.1.1
npm install --silent --no-audit --no-fund --prefix . xlsx@0.18.5
cat > a.xls <<'HTML'
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>.t{mso-number-format:'\@'}</style></head><body><table>
<tr><th>code</th><th>v</th></tr><tr><td style="mso-number-format:'\@'">0111</td><td>(123)</td></tr><tr><td class="t">0610</td><td>12%</td></tr><tr><td x:str>0890</td><td class="t">1-3</td></tr></table></body></html>
HTML
cat > a.js <<'JS'
const XLSX = require("xlsx");
const rows = (options) => {
  const book = XLSX.read(require("fs").readFileSync("a.xls"), options);
  return JSON.stringify(XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 }).slice(1));
};
console.log(rows({}));
console.log(rows({ raw: true }));
JS
TZ=UTC node a.js > out.txt
"$dir/venv/bin/python" -c '
import pandas as pd
print(pd.read_html("a.xls")[0].to_numpy().tolist(), pd.read_html("a.xls", converters={"code": str})[0].code.tolist())' >> out.txt
cat out.txt
test "$(sed -n 1p out.txt)" = '[[111,-123],[610,0.12],[890,36894]]'
test "$(sed -n 2p out.txt)" = '[["0111","(123)"],["0610","12%"],["0890","1-3"]]'
test "$(sed -n 3p out.txt)" = "[[111, '(123)'], [610, '12%'], [890, '1-3']] ['0111', '0610', '0890']"
