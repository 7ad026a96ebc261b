#!/usr/bin/env bash
# What: the usual table of a yearbook, 地区, 2023, 2024, as .xlsx, .ods and .csv, read by geopandas (GDAL), DuckDB and clevercsv.
# Guess: GDAL takes heads that are numbers for a row of data, so that a region has an output of 2024.
# Seen: held, and for DuckDB as well (geopandas 1.2.0 with GDAL of pyogrio 0.13.0, DuckDB 2.0.1): the columns are called Field1 or column0, and the first region is called 地区 and has 2023 and 2024: three regions for two,
#   and the sum of 2024 is 2038 instead of 14. clevercsv's has_header says there are none. Nothing is said.
# Expected: the first row is the heads, or a word that none were found.
# Instead: say so: OGR_XLSX_HEADERS=FORCE, OGR_ODS_HEADERS=FORCE, HEADERS=YES for a CSV of GDAL; header=true in DuckDB; count the rows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 openpyxl==3.1.5 odfpy==1.4.1 duckdb==2.0.1 clevercsv==0.8.5
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import os

import clevercsv
import duckdb
import geopandas as gpd
import openpyxl
import pandas as pd

rows = [["地区", 2023, 2024], ["成都", 5, 6], ["绵阳", 7, 8]]
book = openpyxl.Workbook()
for row in rows:
    book.active.append(row)
book.save("a.xlsx")
pd.DataFrame(rows[1:], columns=rows[0]).to_excel("a.ods", index=False)
text = "".join(",".join(map(str, row)) + "\n" for row in rows)
with open("a.csv", "w", encoding="utf-8") as file:
    file.write(text)
sums = {}
for ending in ("xlsx", "ods", "csv"):
    frame = gpd.read_file(f"a.{ending}")
    sums[ending] = (len(frame), int(pd.to_numeric(frame.iloc[:, 2]).sum()), list(frame.columns[:3]))
table = duckdb.sql("from 'a.csv'").fetchall()
sums["duckdb"] = (len(table), sum(row[2] for row in table), duckdb.sql("from 'a.csv'").columns)
heads = clevercsv.Sniffer().has_header(text)
forced = [list(gpd.read_file("a.csv", HEADERS="YES").columns[:3]), duckdb.sql("from read_csv('a.csv', header=true)").columns]
os.environ["OGR_XLSX_HEADERS"] = "FORCE"
forced.append(list(gpd.read_file("a.xlsx").columns[:3]))
print(sums, "clevercsv heads:", heads, "forced:", forced)
stands = all(value[:2] == (3, 2038) for value in sums.values()) and not heads
raise SystemExit(0 if stands and all(one == ["地区", "2023", "2024"] for one in forced) else 1)
PY
