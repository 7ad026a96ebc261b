#!/usr/bin/env bash
# What: a name of a park with a line break as web pages and Windows programs write it into a cell (carriage return and line end; in the file _x000D_), read by openpyxl, pandas, calamine, pylightxl.
# Guess: the mark _x000D_ stays in the name in one of them, so that a join by name fails.
# Seen: held for openpyxl 3.1.5 (both modes), pandas with it, and pylightxl 1.61: 高新区_x000D_\\n西园. calamine (as SheetJS and exceljs do) has the carriage return. A merge by name over a table from the other reader finds nothing, and says nothing.
# Expected: the sign that the mark stands for (ECMA-376, ST_Xstring).
# Instead: engine="calamine"; or re.sub("_x([0-9A-F]{4})_", ...) over texts, and blanks made even before joins.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check openpyxl==3.1.5 pandas==3.1.1 numpy==2.4.6 python-calamine==0.9.1 pylightxl==1.61 XlsxWriter==3.3.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import zipfile

import pandas as pd
import pylightxl
import xlsxwriter

with xlsxwriter.Workbook("b.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["park", "output"])
    sheet.write_row(1, 0, ["高新区", 5])
with zipfile.ZipFile("b.xlsx") as old, zipfile.ZipFile("a.xlsx", "w") as new:
    for name in old.namelist():
        new.writestr(name, old.read(name).replace("<t>高新区</t>".encode(), "<t>高新区_x000D_\n西园</t>".encode()))
frames = {engine: pd.read_excel("a.xlsx", engine=engine) for engine in ("openpyxl", "calamine")}
names = {engine: frame["park"][0] for engine, frame in frames.items()}
light = pylightxl.readxl("a.xlsx")
names["pylightxl"] = light.ws(light.ws_names[0]).index(2, 1)
joined = frames["openpyxl"].merge(frames["calamine"], on="park")
print(names, len(joined))
raise SystemExit(0 if names["openpyxl"] == names["pylightxl"] == "高新区_x000D_\n西园" and names["calamine"] == "高新区\r\n西园" and joined.empty else 1)
PY
