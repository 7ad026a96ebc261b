#!/usr/bin/env bash
# What: a workbook in the date system of 1904 (old Macintosh files, and what is pasted on from them), with the date 1 January 2025, in four readers.
# Guess: DuckDB gives a date four years early.
# Seen: so it is, and GDAL (geopandas.read_file) as well: 31 December 2020. openpyxl and python-calamine read 2025. The figure of 2025 stands under 2020 and nothing
#   looks odd. (SheetJS with cellDates gives 2020 too.)
# Expected: the switch date1904 of the workbook is heeded or refused.
# Instead: openpyxl or calamine for sheets of unknown origin; or look at workbook.xml for date1904="1".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 duckdb==1.5.5 duckdb-extension-excel==1.5.5 pyogrio==0.13.0 geopandas==1.2.0 pandas==3.1.1 numpy==2.4.6 shapely==2.2.0 python-calamine==0.9.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime
import pathlib
import sysconfig

import duckdb
import geopandas as gpd
import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from python_calamine import CalamineWorkbook

book = openpyxl.Workbook()
book.epoch = CALENDAR_MAC_1904
book.active.append(["day", "output"])
book.active.append([datetime.date(2025, 1, 1), 3])
book.save("a.xlsx")
(extension,) = pathlib.Path(sysconfig.get_paths()["purelib"]).rglob("excel.duckdb_extension")
sql = duckdb.connect(config={"allow_unsigned_extensions": "true"})
sql.execute(f"LOAD '{extension}'")
found = {
    "openpyxl": openpyxl.load_workbook("a.xlsx").active["A2"].value,
    "calamine": CalamineWorkbook.from_path("a.xlsx").get_sheet_by_index(0).to_python()[1][0],
    "duckdb": sql.sql("SELECT day FROM 'a.xlsx'").fetchone()[0],
    "gdal": gpd.read_file("a.xlsx")["day"].iloc[0],
}
days = {name: day.strftime("%Y-%m-%d") for name, day in found.items()}
print(days)
raise SystemExit(0 if days == {"openpyxl": "2025-01-01", "calamine": "2025-01-01", "duckdb": "2020-12-31", "gdal": "2020-12-31"} else 1)
PY
