#!/usr/bin/env bash
# What: the province of three places beside a border by reverse_geocoder: 燕郊 (河北), 花桥 (江苏) and 拱北 in 珠海 (广东).
# Guess: 燕郊 is in Beijing.
# Seen: held: 燕郊 is Beijing, 花桥 is Shanghai, 拱北 is Macau with another country: the nearest known town decides, not the border. 深圳 and 嘉兴 are right. Names of one province vary in the same table (Guangdong, Zhejiang Sheng), so that
#   a group by admin1 splits.
# Expected: the distance to the town in the answer, at least, so that one can doubt it.
# Instead: boundaries and a point-in-polygon test (geopandas.sjoin); use the package for labels only.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check reverse_geocoder==1.5.1 scipy==1.17.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import reverse_geocoder

places = {"燕郊": (39.95, 116.82), "花桥": (31.15, 121.12), "拱北": (22.20, 113.54), "嘉兴": (30.77, 120.75), "深圳": (22.72, 114.06)}
found = {name: (row["admin1"], row["cc"], row["name"]) for name, row in zip(places, reverse_geocoder.search(list(places.values()), mode=1, verbose=False))}
print(found)
wrong = found["燕郊"][0] == "Beijing" and found["花桥"][0].startswith("Shanghai") and found["拱北"][1] == "MO"
raise SystemExit(0 if wrong and found["嘉兴"][0].startswith("Zhejiang") and found["深圳"][0].startswith("Guangdong") else 1)
PY
