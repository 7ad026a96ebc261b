#!/usr/bin/env bash
# What: sheets as statistics offices lay them out (a title and an empty row above the table; an empty row between two blocks), by DuckDB's read_xlsx.
# Guess: reading stops at an empty row, so the second block is lost in silence.
# Seen: so it is, and below a title it is worse: the title is the heading, the empty row ends the table, and the result has no row at all. With an empty row between the
#   cities of 川西 and 川东 two of four rows are read. Nothing is raised or warned. stop_at_empty=false reads all, python-calamine as well.
# Expected: all rows of the used area, as the same reader gives them when a range is named.
# Instead: stop_at_empty=false with a range that begins at the heading (range='A3:B99'), and drop the empty rows oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==1.5.5 duckdb-extension-excel==1.5.5 openpyxl==3.1.5 python-calamine==0.9.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pathlib
import sysconfig

import duckdb
import openpyxl
from python_calamine import CalamineWorkbook

(extension,) = pathlib.Path(sysconfig.get_paths()["purelib"]).rglob("excel.duckdb_extension")
sql = duckdb.connect(config={"allow_unsigned_extensions": "true"})
sql.execute(f"LOAD '{extension}'")
table = [["地区", "产值"], ["成都市", 1], ["绵阳市", 2], [], ["达州市", 3], ["广安市", 4]]
for name, rows in (("blocks.xlsx", table), ("title.xlsx", [["2024年工业总产值"], [], *table])):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(name)
blocks = sql.sql("SELECT * FROM 'blocks.xlsx'").fetchall()
titled = sql.sql("SELECT * FROM 'title.xlsx'").fetchall()
whole = sql.sql("SELECT * FROM read_xlsx('title.xlsx', range = 'A3:B8', stop_at_empty = false) WHERE 地区 IS NOT NULL").fetchall()
other = sum(isinstance(row[-1], float) for row in CalamineWorkbook.from_path("title.xlsx").get_sheet_by_index(0).to_python())
print("blocks", blocks, "titled", titled, "whole", whole, "calamine", other)
raise SystemExit(0 if blocks == [("成都市", 1.0), ("绵阳市", 2.0)] and titled == [] and len(whole) == 4 and other == 4 else 1)
PY
