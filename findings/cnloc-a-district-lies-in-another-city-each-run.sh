#!/usr/bin/env bash
# What: addresses that name a province and a district whose name two cities of it have (黑龙江省向阳区, 辽宁省铁西区, 山西省城区), read by cnloc, which gives code and city for research in regional economics.
# Guess: one of the two, by the run.
# Seen: held (cnloc 0.1.7): the candidates stand in a set of texts, whose order Python draws anew for each process, and the first one is taken: 向阳区 is in 鹤岗 (230402) or in 佳木斯 (230803), 铁西区 in 鞍山 or 沈阳, 城区 in 晋城 or 阳泉. Within one run all addresses fall to one of the two, so nothing looks amiss. Only the 鼓楼区 of 江苏 are left open, by their two codes in the program.
# Expected: no district, or both, with a word; the same ones in each run.
# Instead: count the districts of that name within the province before the code is used; PYTHONHASHSEED makes runs alike, not right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check cnloc==0.1.7 pandas==3.1.1 numpy==2.4.6 pyahocorasick==2.3.1
cd "$dir"
cat > read.py <<'PY'
import cnloc

found = cnloc.getlocation(["黑龙江省向阳区红旗街", "辽宁省铁西区", "山西省城区", "江苏省鼓楼区"])
print(",".join(f"{city}{code}" for city, code in found[["city_name", "county_adcode"]].astype(str).to_numpy()))
PY
for seed in 0 1 2 3 4 5 6 7; do PYTHONHASHSEED=$seed "$dir/venv/bin/python" -W ignore read.py; done > runs.txt
"$dir/venv/bin/python" - <<'PY'
runs = [line.split(",") for line in open("runs.txt", encoding="utf-8").read().split()]
cities = [sorted(set(column)) for column in zip(*runs)]
print(cities)
raise SystemExit(0 if cities[0] == ["佳木斯市230803", "鹤岗市230402"] and cities[1] == ["沈阳市210106", "鞍山市210303"] and cities[2] == ["晋城市140502", "阳泉市140302"] and len(cities[3]) == 1 else 1)
PY
