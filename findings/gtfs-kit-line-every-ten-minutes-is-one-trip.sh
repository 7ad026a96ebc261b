#!/usr/bin/env bash
# What: a timetable (GTFS) in which line 1 runs every ten minutes from 6 to 22 (frequencies.txt) and line 2 twice a day (listed trips), by gtfs_kit's counts of trips.
# Guess: frequencies.txt is not looked at, so that the metro has one trip a day.
# Seen: held: 1 trip for 96 on line 1, 2 on line 2: the order of service is turned round, in the counts by line and by stop; headways of line 1 are NaN. The file is read (feed.frequencies is there), and nothing is said.
# Expected: trips counted by frequency, or an error or a word that the feed has frequencies.
# Instead: look at feed.frequencies first; write a trip for each departure (start, end, headway) before counting.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check gtfs-kit==13.0.1 pandas==3.1.1 numpy==2.4.6 geopandas==1.2.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import zipfile

import gtfs_kit

tables = {
    "agency": "agency_id,agency_name,agency_url,agency_timezone\n1,a,http://a.cn,Asia/Shanghai\n",
    "stops": "stop_id,stop_name,stop_lat,stop_lon\nA,甲,30,104\nB,乙,30,104.1\n",
    "routes": "route_id,agency_id,route_short_name,route_type\nR1,1,1,1\nR2,1,2,3\n",
    "trips": "route_id,service_id,trip_id,direction_id\nR1,S,T1,0\nR2,S,U1,0\nR2,S,U2,0\n",
    "stop_times": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
    + "".join(f"{trip},{hour}:00:00,{hour}:00:00,A,1\n{trip},{hour}:30:00,{hour}:30:00,B,2\n" for trip, hour in (("T1", "06"), ("U1", "07"), ("U2", "08"))),
    "calendar": "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nS,1,1,1,1,1,1,1,20250101,20251231\n",
    "frequencies": "trip_id,start_time,end_time,headway_secs\nT1,06:00:00,22:00:00,600\n",
}
with zipfile.ZipFile("feed.zip", "w") as archive:
    for name, text in tables.items():
        archive.writestr(f"{name}.txt", text)
feed = gtfs_kit.read_feed("feed.zip", dist_units="km")
lines = feed.compute_route_stats(["20250305"]).set_index("route_id")["num_trips"].to_dict()
stops = feed.compute_stop_stats(["20250305"]).set_index("stop_id")["num_trips"].to_dict()
print("trips of lines", lines, "of stops", stops, "frequencies read", len(feed.frequencies))
raise SystemExit(0 if lines == {"R1": 1, "R2": 2} and stops == {"A": 3, "B": 3} and len(feed.frequencies) == 1 else 1)
PY
