#!/usr/bin/env bash
# What: a CSV with a note below the table (注：…), as statistics offices write it, read by DuckDB's read_csv.
# Guess: a table of text only loses its header (the first row is taken for data).
# Seen: the guess was wrong. But with the note, or a line of three fields fewer, the sniffer gives up the comma: one column named
#   "地区,产量,占比" and each row one text, without an error, for 2 as for 30 rows of data. pandas gives three columns.
# Expected: three columns and a word about the odd row, or an error, as delim="," alone gives it.
# Instead: delim="," always, null_padding=true, and cut title rows and notes before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import duckdb

text = "地区,产量,占比\n" + "".join(f"县{number},12,0.5\n" for number in range(30))
found = {}
for name, note in (("plain", ""), ("note", "注：来源统计年鉴\n")):
    with open(f"{name}.csv", "w", encoding="utf-8") as file:
        file.write(text + note)
    table = duckdb.read_csv(f"{name}.csv")
    found[name] = (table.columns, len(table.fetchall()))
try:
    strict = duckdb.read_csv("note.csv", delimiter=",").fetchall()[-1]
except duckdb.Error as error:
    strict = str(error).splitlines()[0]
padded = duckdb.sql("select * from read_csv('note.csv', delim=',', null_padding=true)")
print(found, "| delim given:", strict, "| padded:", padded.columns, padded.fetchall()[-1])
stands = found == {"plain": (["地区", "产量", "占比"], 30), "note": (["地区,产量,占比"], 31)}
raise SystemExit(0 if stands and padded.columns == ["地区", "产量", "占比"] else 1)
PY
