#!/usr/bin/env bash
# What: an SQLite table whose column code is declared STRING, a type that other data bases have, and holds 0111, 0610.0 and a credit code that ends in E09.
# Guess: SQLite takes the unknown word STRING for a number's, and 0111 becomes 111.
# Seen: held (SQLite 3.54.1 by apsw): 111, 610 and 9.15e+23, of type integer and real; in a column declared TEXT all three stay. A GeoPackage is an SQLite file: tables added to it by hand do the same.
# Expected: an error for an unknown type; the rule is in the manual (what holds none of the words it knows is NUMERIC).
# Instead: TEXT, or a STRICT table, which refuses STRING; test typeof(code) after the first row.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check apsw==3.54.1.0
"$dir/venv/bin/python" - <<'PY'
import apsw

base = apsw.Connection(":memory:")
base.execute("create table firms (code STRING, kept TEXT)")
for code in ("0111", "0610.0", "915101007345670E09"):
    base.execute("insert into firms values (?, ?)", (code, code))
rows = list(base.execute("select code, typeof(code), kept from firms"))
try:
    base.execute("create table strict_firms (code STRING) strict")
    refused = False
except apsw.SQLError:
    refused = True
print(rows, refused)
stands = rows[:2] == [(111, "integer", "0111"), (610, "integer", "0610.0")] and rows[2][1] == "real" and rows[2][2] == "915101007345670E09"
raise SystemExit(0 if stands and refused else 1)
PY
