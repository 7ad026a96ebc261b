#!/usr/bin/env bash
# What: a long table (region, year, output) handed to folium.Choropleth with columns region and output.
# Guess: of several rows of a region the last is drawn, without a word.
# Seen: so it is: turning the rows round paints 2020 instead of 2024, and 德阳市 instead of 成都市 as the highest. Classes are cut from the drawn rows only.
# Expected: an error for a region with two figures.
# Instead: choose one year (or sum) first, and verify that the key is unique.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check folium==0.20.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import folium
import pandas as pd

names = ["成都市", "德阳市"]
triangle = [[0, 0], [1, 0], [1, 1], [0, 0]]
shapes = [{"type": "Polygon", "coordinates": [[[104 + at + x, 30 + y] for x, y in triangle]]} for at in range(2)]
areas = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": n}, "geometry": s} for n, s in zip(names, shapes, strict=True)]}
table = pd.DataFrame({"name": names * 2, "year": [2020, 2020, 2024, 2024], "output": [1.0, 2.0, 10.0, 5.0]})
found = {}
for order, rows in (("2024 last", table), ("2020 last", table[::-1])):
    drawn = folium.Choropleth(areas, data=rows, columns=["name", "output"], key_on="feature.properties.name", bins=3)
    found[order] = [drawn.geojson.style_function(feature)["fillColor"] for feature in drawn.geojson.data["features"]]
    print("folium", folium.__version__, order, dict(zip(names, found[order], strict=True)), "breaks", [round(float(b), 2) for b in drawn.color_scale.index])
raise SystemExit(0 if found["2024 last"] == found["2020 last"][::-1] and len(set(found["2024 last"])) == 2 else 1)
PY
