#!/usr/bin/env bash
# What: folium's TimeSliderChoropleth where a region has no figure for one year.
# Guess: the region keeps the colour of the year before.
# Seen: right. The script of folium 0.20.0 that paints a step sets white for "no entry" into a variable and then paints only inside the
#   branch of those that have one: a region without a figure for 2021 shows 2020's colour under the heading of 2021. And the heading
#   itself: keys are read as seconds since 1970, so the years 2020 and 2021 are both headed "Thu Jan 01 1970".
# Expected: no colour where there is no figure; years shown as years.
# Instead: give each region an entry for each date (opacity 0 where unknown), and dates as seconds.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check folium==0.20.0 quickjs==1.19.4 2>/dev/null
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import json

import folium
import quickjs
from folium.plugins import TimeSliderChoropleth


def square(name, west):
    ring = [[west, 30], [west + 1, 30], [west + 1, 31], [west, 31], [west, 30]]
    return {"type": "Feature", "id": name, "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}


data = {"type": "FeatureCollection", "features": [square("known", 100), square("gap", 101)]}
red, green = {"color": "red", "opacity": 1}, {"color": "green", "opacity": 1}
style = {"known": {"2020": red, "2021": green}, "gap": {"2020": red}}
page = folium.Map()
TimeSliderChoropleth(json.dumps(data), styledict=style).add_to(page)
html = page.get_root().render()
start = html.index("let fill_map")
paint = html[start : html.index("}\n            }\n", start) + len("}\n            }\n")]
# A stand-in for d3 that remembers the fill of each region.
engine = quickjs.Context()
engine.eval(
    "var seen = {}; var d3 = {selectAll: function(id) { return {"
    "attr: function(a, value) { seen[id.split('-feature-')[1]] = value; return this; }, style: function() { return this; }}; }};"
    f"var styledict = {json.dumps(style)}; var current_timestamp = '2020';"
)
engine.eval(paint.replace("let fill_map", "var fill_map", 1))
steps = []
for year in ("2020", "2021"):
    engine.eval(f"current_timestamp = '{year}'; fill_map();")
    steps.append(json.loads(engine.eval("JSON.stringify(seen)")))
headings = [engine.eval(f"new Date(parseInt('{year}') * 1000).getUTCFullYear()") for year in ("2020", "2021")]
print(steps, "headings of the years", headings)
good = "parseInt(current_timestamp)*1000" in html and headings == [1970, 1970]
good &= steps == [{"known": "red", "gap": "red"}, {"known": "green", "gap": "red"}]
raise SystemExit(0 if good else 1)
PY
