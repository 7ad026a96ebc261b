#!/usr/bin/env bash
# What: folium's tooltip with localize=True ("localize numbers", for outputs with thousands marks) on a frame that also has a division code and a year as numbers.
# Guess: the code 510100 is shown as 510,100 and the year 2025 as 2,025.
# Seen: so it is: every field goes through toLocaleString, so the page of a Chinese reader says 510,100 and 2,025; fields cannot be left out of it. As text they stay.
# Expected: localize for named fields, as aliases and labels have it.
# Instead: codes and years as text in the frame (which keeps 0111 too), or formatted columns and localize=False.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check folium==0.20.0 geopandas==1.2.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
import pathlib
import re

import folium
import geopandas as gpd
import shapely

fields = {"code": [510100], "year": [2025], "output": [12345.5], "text": ["510100"]}
frame = gpd.GeoDataFrame(fields, geometry=[shapely.box(104, 30, 105, 31)], crs=4490)
page = folium.Map()
folium.GeoJson(frame, tooltip=folium.GeoJsonTooltip(list(fields), localize=True)).add_to(page)
script = page.get_root().render()
body = re.search(r"bindTooltip\(\s*function\(layer\)\{(.*?)return div", script, re.S).group(1)
pathlib.Path("a.js").write_text("globalThis.L = { DomUtil: { create: () => ({}) } };\nconst layer = " + json.dumps({"feature": {"properties": {k: v[0] for k, v in fields.items()}}}) + ";\n" + body
    + '\nconst shown = [...div.innerHTML.matchAll(/<td>([^<]*)</g)].map((m) => m[1]);\nconsole.log(shown);\nprocess.exit(shown.join("|") === "510,100|2,025|12,345.5|510100" ? 0 : 1);\n')
PY
LC_ALL=zh_CN.UTF-8 LANG=zh_CN.UTF-8 node a.js
