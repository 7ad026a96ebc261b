#!/usr/bin/env bash
# What: a table of Visual FoxPro (.dbf), as older systems of enterprise reports keep it: firms as a whole number (I), output as a double (B), investment as currency (Y), area as plain digits (N), read by GDAL, dbfread and dbffile of npm.
# Guess: GDAL reads the whole numbers as text or 0.
# Seen: held, and worse (pyogrio 0.13.0): the four bytes are taken for text, so that 49 firms are "1" and 12,849 are "12", figures that look right, and 300 is ",\x01"; output is missing in every row, investment "Na". Plain digits are right. No word. dbfread 2.0.7 and dbffile 1.13.0 read all of it; pyshp
#   3.1.6 refuses the file.
# Expected: an error, or a word that types I, B and Y are not read.
# Instead: read such tables with dbfread; look at the byte of the kind (0x30) and the types of fields before GDAL does.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check dbf==0.99.11 dbfread==2.0.7 pyshp==3.1.6 pyogrio==0.13.0 numpy==2.4.6
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . dbffile@1.13.0
"$dir/venv/bin/python" -W ignore - <<'PY'
import decimal
import json
import subprocess

import dbf
import dbfread
import pyogrio.raw
import shapefile

table = dbf.Table("a.dbf", "name C(20); firms I; output B; invested Y; area N(10,2)", dbf_type="vfp", codepage="cp936")
table.open(dbf.READ_WRITE)
for row in (("成都", 49, 3.75, decimal.Decimal("1234.5678"), 12.5), ("绵阳", 12849, 0.5, decimal.Decimal("2"), 2), ("内江", 300, 2.5, decimal.Decimal("3"), 3)):
    table.append(row)
table.close()
meta, _, _, columns = pyogrio.raw.read("a.dbf", encoding="cp936")
seen = {name.lower(): list(column) for name, column in zip(meta["fields"], columns)}
right = [(row["FIRMS"], row["OUTPUT"]) for row in dbfread.DBF("a.dbf", encoding="gbk", ignore_missing_memofile=True)]
code = "const {DBFFile} = require('dbffile'); DBFFile.open('a.dbf', {encoding: 'gbk'}).then((file) => file.readRecords(9)).then((rows) => console.log(JSON.stringify(rows.map((row) => [row.FIRMS, row.OUTPUT]))));"
other = json.loads(subprocess.run(["node", "-e", code], check=True, capture_output=True, text=True).stdout)
try:
    shapefile.Reader(dbf="a.dbf", encoding="gbk").records()
    refused = False
except Exception:
    refused = True
print(seen, right, other, refused)
want = [(49, 3.75), (12849, 0.5), (300, 2.5)]
none = all(value is None or value != value for value in seen["output"])
raise SystemExit(0 if seen["firms"][:2] == ["1", "12"] and none and seen["area"] == [12.5, 2.0, 3.0] and right == want and other == [list(row) for row in want] and refused else 1)
PY
