#!/usr/bin/env bash
# What: the time zone of places in China from their coordinates, for times of lorries and meters in UTC, by tzfpy and timezonefinder.
# Guess: both say Asia/Urumqi for 乌鲁木齐, two hours behind the official time of the whole country.
# Seen: timezonefinder does; tzfpy (guess wrong) says Asia/Shanghai, and names both when asked for all. By timezonefinder one lorry from 哈密 to 酒泉 loses two hours at the border, and what left at 01:00
#   Beijing time is counted to the day before.
# Expected: one answer: statistics, timetables and invoices of Xinjiang are in Beijing time.
# Instead: Asia/Shanghai for all of the mainland without asking a package.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check tzfpy==2.1.1 timezonefinder==9.0.0 numpy==2.4.6 tzdata==2025.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import datetime as dt
from zoneinfo import ZoneInfo

import tzfpy
from timezonefinder import TimezoneFinder

finder = TimezoneFinder()
places = {"乌鲁木齐": (87.62, 43.82), "哈密": (93.51, 42.82), "酒泉": (98.49, 39.73)}
found = {name: (tzfpy.get_tz(*place), finder.timezone_at(lng=place[0], lat=place[1])) for name, place in places.items()}
left = dt.datetime(2025, 3, 31, 17, tzinfo=dt.UTC)
days = [str(left.astimezone(ZoneInfo(zone)).date()) for zone in found["哈密"]]
print(found, "day of a lorry that leaves 哈密:", days)
stands = found["乌鲁木齐"] == ("Asia/Shanghai", "Asia/Urumqi") and found["酒泉"] == ("Asia/Shanghai", "Asia/Shanghai")
raise SystemExit(0 if stands and days == ["2025-04-01", "2025-03-31"] else 1)
PY
