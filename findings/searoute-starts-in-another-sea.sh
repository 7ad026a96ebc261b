#!/usr/bin/env bash
# What: sea routes from 重庆, 武汉 and 乌鲁木齐 to 上海 by searoute with its defaults.
# Guess: from 重庆 the way starts in the sea off Vietnam, and the way there is not in the length.
# Seen: held: 重庆 starts at 108.6 E 21.6 N, in the Gulf of Tonkin, 900 km from 重庆, and takes 2,286 km around 海南 to 上海, where the river is; 乌鲁木齐 starts in the Bay of Bengal (7,035 km); 武汉 at 119.5 E on the lower 长江, so 289 km. The
#   way from the place to the sea is in none of the lengths, and nothing is said.
# Expected: an error or a word for a place far from the network, or the distance to it among the properties.
# Instead: compare the first point of the line with the place before using the length; append_orig_dest=True adds the straight way over land.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check searoute==1.6.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import math

import searoute

shanghai = [121.8, 31.2]
found = {}
for name, place in {"重庆": [106.55, 29.56], "武汉": [114.3, 30.6], "乌鲁木齐": [87.6, 43.8]}.items():
    route = searoute.searoute(place, shanghai)
    x, y = route["geometry"]["coordinates"][0]
    away = math.hypot((x - place[0]) * 111.3 * math.cos(math.radians(place[1])), (y - place[1]) * 111.2)
    found[name] = round(route["properties"]["length"]), (round(x, 1), round(y, 1)), round(away)
print("km, first point, km from the place", found)
tonkin, bengal = found["重庆"], found["乌鲁木齐"]
raise SystemExit(0 if tonkin[1] == (108.6, 21.6) and tonkin[2] > 800 and bengal[1][1] < 23 and bengal[2] > 2000 and found["武汉"][0] < 350 else 1)
PY
