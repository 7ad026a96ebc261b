#!/usr/bin/env bash
# What: districts on a pyecharts Geo map, which has places for 3751 names of its own; 新津区 (since 2020), 双流区, 郫都区 and 彭山区 are not among them.
# Guess: a name that is not in the list is drawn at a similar one.
# Seen: so it is, by likeness of letters from 0.6 on: 新津区 of 成都 is drawn in 天津 (津南区), 彭山区 of 眉山 in 北京 (房山区), 双流区 in 承德 (双滦区),
#   青岛's 西海岸新区 in 天津 (滨海新区), any 高新区 in 大同 (新荣区). No warning. A name without a like one raises.
# Expected: an error for a name that is not in the list.
# Instead: add_coordinate for each place from data of one's own before add(); or COORDINATES.cutoff = 1.0, after which unknown names raise.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyecharts==2.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pyecharts import __version__
from pyecharts.charts import Geo
from pyecharts.datasets import COORDINATES

wanted = {"新津区": "津南区", "彭山区": "房山区", "双流区": "双滦区", "郫都区": "尧都区", "西海岸新区": "滨海新区", "高新区": "新荣区"}
chart = Geo()
chart.add_schema(maptype="china")
chart.add("产值", [[name, 1] for name in wanted])
drawn = {point["name"]: point["value"][:2] for point in chart.options["series"][0]["data"]}
same = {name: chart.get_coordinate(other) == drawn[name] for name, other in wanted.items()}
absent = [name for name in wanted if name not in dict(COORDINATES)]
COORDINATES.cutoff = 1.0
strict = [chart.get_coordinate(name) for name in wanted]
print("pyecharts", __version__, len(COORDINATES), drawn, same, absent, strict)
far = drawn["新津区"] == [117.38, 38.98] and drawn["彭山区"] == [116.13, 39.75]
raise SystemExit(0 if far and all(same.values()) and absent == list(wanted) and strict == [None] * 6 else 1)
PY
