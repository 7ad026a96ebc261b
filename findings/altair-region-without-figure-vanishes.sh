#!/usr/bin/env bash
# What: a choropleth by altair where one of three regions has no figure, by a NaN in the frame and by transform_lookup in a table that lacks it.
# Guess: the region gets the colour of 0, the lowest.
# Seen: the guess was wrong: the region is not drawn at all, neither filled nor outlined; the map has a hole, at the coast a bay. No word. With a text category
#   it is the same by lookup, and by a condition isValid(datum.v), which elsewhere paints what is missing.
# Expected: its outline in the colour of no data, as folium, ECharts and geopandas (missing_kwds) have it.
# Instead: draw all regions in grey first: altair.layer(grey, coloured).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check altair==6.3.0 vl-convert-python==1.9.0.post1 geopandas==1.2.0 shapely==2.2.0 pyogrio==0.13.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import re

import altair
import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
import vl_convert

regions = gpd.GeoDataFrame({"code": list("abc"), "v": [5.0, np.nan, 10.0]}, geometry=[shapely.box(i, 0, i + 1, 1).reverse() for i in range(3)], crs=4326)
table = altair.LookupData(pd.DataFrame({"code": ["a", "c"], "w": [5.0, 10.0]}), "code", ["w"])


def shapes(chart):
    svg = vl_convert.vegalite_to_svg(chart.project("identity", reflectY=True).to_json())
    return len(re.findall(r'<path [^>]*stroke="black"', svg))


own = shapes(altair.Chart(regions).mark_geoshape(stroke="black").encode(color="v:Q"))
looked_up = shapes(altair.Chart(regions).mark_geoshape(stroke="black").encode(color="w:Q").transform_lookup("code", table))
grey = altair.condition("isValid(datum.v)", "v:Q", altair.value("lightgrey"))
condition = shapes(altair.Chart(regions).mark_geoshape(stroke="black").encode(color=grey))
below = altair.Chart(regions).mark_geoshape(fill="lightgrey", stroke="black")
layered = shapes(altair.layer(below, altair.Chart(regions).mark_geoshape(stroke="black").encode(color="v:Q")))
print("shapes drawn of three: NaN", own, "lookup", looked_up, "condition", condition, "over a grey layer", layered)
raise SystemExit(0 if (own, looked_up, condition, layered) == (2, 2, 2, 5) else 1)
PY
