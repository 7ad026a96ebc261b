#!/usr/bin/env bash
# What: reports of ships (AIS, the source of what goes on the rivers), one with a place and one without, and a ship's particulars without draught and arrival, read by pyais.
# Guess: a ship without a place is at 91 N 181 E, and its speed 102.3 knots.
# Seen: held (pyais 3.3.1): "not available" of the standard is handed out as a figure: latitude 91.0, longitude 181.0, 102.3 knots, course 360.0, heading 511, draught 0.0 m, arrival in month 0 at 24:60. Only the turning rate says that it is none (NO_TI_DEFAULT), and is -128.0 in a frame. So the mean speed of a ship at 10 knots and one unknown is 56.15, and the mean place of the two is 60.8 N 147.65 E; shapely and geopandas take the point as valid.
# Expected: None, as for the turning rate.
# Instead: drop latitude 91, longitude 181, speed 102.3, course 360, heading 511 and draught 0 before any mean.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyais==3.3.1 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import pandas as pd
from pyais import decode
from pyais.encode import encode_dict


def read(**message):
    return decode(*encode_dict({"mmsi": 413000001, **message}, talker_id="AI")).asdict()


ships = pd.DataFrame([read(type=1, lat=30.6, lon=114.3, speed=10.0, course=90, heading=90, turn=0), read(type=1, lat=91, lon=181, speed=102.3, course=360, heading=511, turn=-128)])
about = read(type=5, shipname="CHANGJIANG", draught=0, month=0, day=0, hour=24, minute=60)
nothing = read(type=1, lat=91, lon=181, turn=-128)["turn"]
places = gpd.points_from_xy(ships["lon"], ships["lat"], crs=4326)
print(ships[["lat", "lon", "speed", "course", "heading", "turn"]], {key: about[key] for key in ("draught", "month", "hour", "minute")})
print(ships["speed"].mean(), ships[["lat", "lon"]].mean().tolist(), places.is_valid)
unknown = ships.iloc[1][["lat", "lon", "speed", "course", "heading"]].tolist()
right = unknown == [91.0, 181.0, 102.3, 360.0, 511] and (about["draught"], about["month"], about["hour"], about["minute"]) == (0.0, 0, 24, 60)
raise SystemExit(0 if right and round(ships["speed"].mean(), 2) == 56.15 and places.is_valid.all() and nothing.name.startswith("NO_TI") else 1)
PY
