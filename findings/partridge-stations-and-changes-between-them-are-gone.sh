#!/usr/bin/env bash
# What: a timetable (GTFS) of one line with a station of two entries (platform and entrance under one parent station), changes between stations, and a second line that has no trips yet, read by partridge.
# Guess: what no trip stops at is dropped.
# Seen: held (partridge 1.1.2): load_feed keeps only stops that stand in stop_times.txt. The parent station and the entrance are gone, though the platform names the station as its parent; of two changes the one that is given between stations is gone; the line without trips is not among the routes. Counts of stations and of lines of a plan come out too small. A trip that stops for no passengers keeps its stop. Nothing says that rows were left out.
# Expected: all rows, or the rows left out by file.
# Instead: partridge.load_raw_feed for the tables as they stand, load_feed for what is served.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check partridge==1.1.2 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
from pathlib import Path

import partridge

FEED = {
    "agency": "agency_id,agency_name,agency_url,agency_timezone\na,地铁,http://example.org,Asia/Shanghai",
    "stops": "stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station\nP,天府广场,30.65,104.06,1,\nA,天府广场站台,30.65,104.06,0,P\nE,天府广场A口,30.65,104.061,2,P\nB,春熙路,30.66,104.08,0,",
    "routes": "route_id,agency_id,route_short_name,route_type\nr,a,1,1\nq,a,2,1",
    "trips": "route_id,service_id,trip_id\nr,daily,t",
    "stop_times": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt,08:00:00,08:00:00,A,1\nt,08:10:00,08:10:00,B,2",
    "calendar": "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\ndaily,1,1,1,1,1,1,1,20260101,20261231",
    "transfers": "from_stop_id,to_stop_id,transfer_type\nP,B,0\nA,B,0",
}
folder = Path("feed")
folder.mkdir()
for name, text in FEED.items():
    (folder / f"{name}.txt").write_text(text + "\n", encoding="utf-8")


def read(load):
    feed = load(str(folder))
    return list(feed.stops.stop_id), list(feed.routes.route_id), list(feed.transfers.from_stop_id), list(feed.stops.parent_station.dropna())


kept, whole = read(partridge.load_feed), read(partridge.load_raw_feed)
print(kept, whole)
raise SystemExit(0 if kept == (["A", "B"], ["r"], ["A"], ["P"]) and whole[0] == ["P", "A", "E", "B"] and whole[1] == ["r", "q"] and whole[2] == ["P", "A"] else 1)
PY
