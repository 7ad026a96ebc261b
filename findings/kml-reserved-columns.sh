#!/usr/bin/env bash
# What: a frame with columns begin and end (first and last year of a plan), visibility and icon, written as KML by LIBKML and read again.
# Guess: begin and end are lost, since LIBKML takes these names for its own time fields.
# Seen: integers 2025 and 2027 stand in the file as SimpleData that its Schema does not declare, and come back as NaT; visibility 0
#   comes back as -1; icon is not written at all. A column 产值 comes back right, among 11 columns of the driver's own.
# Expected: an integer column of any name survives, or is refused.
# Instead: rename columns before KML (start_year, end_year, or Chinese names), never begin, end, timestamp, icon, visibility, open.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pathlib

import geopandas as gpd
import shapely

row = {"name": ["成都"], "begin": [2025], "end": [2027], "visibility": [0], "icon": ["kiln"], "产值": [4000.5]}
gpd.GeoDataFrame(row, geometry=[shapely.Point(104, 30)], crs=4490).to_file("plan.kml", driver="LIBKML")
text = pathlib.Path("plan.kml").read_text(encoding="utf-8")
declared = [name for name in row if f'<SimpleField name="{name}"' in text]
written = [name for name in row if f'<SimpleData name="{name}">' in text]
back = gpd.read_file("plan.kml").iloc[0]
print("declared", declared, "written", written, "read", back[["begin", "end", "visibility", "icon", "产值"]].to_dict(), len(back), "columns")
lost = str(back["begin"]) == str(back["end"]) == "NaT" and back["visibility"] == -1 and back["产值"] == 4000.5
raise SystemExit(0 if lost and declared == ["产值"] and "begin" in written and "kiln" not in text else 1)
PY
