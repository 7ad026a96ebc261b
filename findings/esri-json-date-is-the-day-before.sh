#!/usr/bin/env bash
# What: parcels from a map service (Esri JSON, EPSG:4490) with a date of approval, 1 January 2025 in China, read by geopandas.
# Guess: the date comes back as 31 December 2024, 16:00 UTC.
# Seen: held: services keep moments in milliseconds since 1970 in UTC, midnight in China is 16:00 of the day before, and the column is a time in UTC: .dt.date and .dt.year give
#   2024-12-31 and 2024, so that approvals of 2025 are counted in 2024. The field says nothing but esriFieldTypeDate, as it does for a day without a time.
# Expected: the day that was entered.
# Instead: column.dt.tz_convert("Asia/Shanghai").dt.date; look whether all times are 16:00.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==2.3.3 numpy==2.4.6 pyproj==3.7.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime
import json
import pathlib

import geopandas

china = datetime.timezone(datetime.timedelta(hours=8))
moment = int(datetime.datetime(2025, 1, 1, tzinfo=china).timestamp() * 1000)
answer = {
    "geometryType": "esriGeometryPoint",
    "spatialReference": {"wkid": 4490},
    "fields": [{"name": "parcel", "type": "esriFieldTypeString", "alias": "宗地", "length": 10}, {"name": "approved", "type": "esriFieldTypeDate", "alias": "批准", "length": 8}],
    "features": [{"attributes": {"parcel": "0111", "approved": moment}, "geometry": {"x": 104, "y": 30}}],
}
pathlib.Path("a.json").write_text(json.dumps(answer), encoding="utf-8")
column = geopandas.read_file("a.json")["approved"]
found = str(column.dt.date[0]), int(column.dt.year[0]), str(column.dt.tz_convert("Asia/Shanghai").dt.date[0])
print(column[0], found)
raise SystemExit(0 if found == ("2024-12-31", 2024, "2025-01-01") else 1)
PY
