#!/usr/bin/env bash
# What: places in Baidu's own metres (BD09MC), as its map pages hand them out, made degrees by bd09mctobd09 of CoordinatesConverter: 哈尔滨, 成都 and 三亚 in this order, in the other order, and each alone.
# Guess: longitude and latitude are in another order than in other packages.
# Seen: wrong (CoordinatesConverter 0.1.5). Not guessed: the way back has six bands of latitude with figures of their own, and the band of the first row is taken for all. Behind 哈尔滨 the place in 三亚 lies 2.2 km to the north and that in 成都 120 m; in the other order 三亚 is 45 m and 成都 right. Filtering or sorting the table moves the places. No sign of it.
# Expected: the band of each row.
# Instead: group the rows by band before, or convert row by row.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check coordinatesconverter==0.1.5 pandas==2.3.3 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas as pd
from CoordinatesConverter import bd09mctobd09

metres = pd.DataFrame({"x": [14095000.0, 11584000.0, 12190000.0], "y": [5720000.0, 3556000.0, 2050000.0]}, index=["哈尔滨", "成都", "三亚"])


def latitudes(rows):
    return bd09mctobd09(rows.x, rows.y)[1]


alone = pd.concat([latitudes(metres.loc[[name]]) for name in metres.index])
off = {first: ((latitudes(metres.loc[order]) - alone) * 111_320).round().to_dict() for first, order in (("哈尔滨", ["哈尔滨", "成都", "三亚"]), ("成都", ["成都", "三亚", "哈尔滨"]), ("三亚", ["三亚", "成都", "哈尔滨"]))}
print(alone.to_dict(), off)
raise SystemExit(0 if 2150 < off["哈尔滨"]["三亚"] < 2250 and off["哈尔滨"]["成都"] == 120 and 40 < off["成都"]["三亚"] < 50 and off["三亚"]["三亚"] == 0 else 1)
PY
