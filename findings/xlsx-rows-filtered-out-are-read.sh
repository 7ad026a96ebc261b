#!/usr/bin/env bash
# What: a sheet that was sent with a filter on: one of three counties is shown, the others are hidden, and an older draft is on a hidden sheet; by four readers.
# Guess: hidden rows are read as the others are, and the hidden sheet too.
# Seen: held for all four (pandas with openpyxl, python-calamine, polars, GDAL): 60 where the screen shows 10 (and Excel's SUBTOTAL says 10), and a second layer 旧稿 with 99. None has an option or says a word; openpyxl alone has the marks
#   (row_dimensions[i].hidden, sheet_state).
# Expected: a way to ask for what is shown.
# Instead: open with openpyxl first: count hidden rows and sheets and say so, or leave them out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1 polars==2.1.0 fastexcel==0.16.0 geopandas==1.1.4 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import openpyxl
import pandas as pd
import polars as pl
import pyogrio
from python_calamine import CalamineWorkbook

book = openpyxl.Workbook()
sheet = book.active
for row in (["county", "output"], ["甲", 10], ["乙", 20], ["丙", 30]):
    sheet.append(row)
sheet.auto_filter.ref = "A1:B4"
sheet.auto_filter.add_filter_column(0, ["甲"])
sheet.row_dimensions[3].hidden = sheet.row_dimensions[4].hidden = True
draft = book.create_sheet("旧稿")
draft.append(["county", "output"])
draft.append(["甲", 99])
draft.sheet_state = "hidden"
book.save("sent.xlsx")
sums = {
    "pandas": int(pd.read_excel("sent.xlsx")["output"].sum()),
    "calamine": int(sum(row[1] for row in CalamineWorkbook.from_path("sent.xlsx").get_sheet_by_index(0).to_python()[1:])),
    "polars": int(pl.read_excel("sent.xlsx")["output"].sum()),
    "GDAL": int(gpd.read_file("sent.xlsx", layer="Sheet")["output"].sum()),
}
sheets = list(pd.read_excel("sent.xlsx", sheet_name=None)), pyogrio.list_layers("sent.xlsx")[:, 0].tolist()
hidden = [number for number in range(1, 5) if openpyxl.load_workbook("sent.xlsx").active.row_dimensions[number].hidden]
print(sums, sheets, "hidden by openpyxl", hidden)
raise SystemExit(0 if set(sums.values()) == {60} and all("旧稿" in names for names in sheets) and hidden == [3, 4] else 1)
PY
