#!/usr/bin/env bash
# What: a map by altair (Vega-Lite) of a frame in metres (EPSG:4523), and of one in degrees whose rings turn as RFC 7946 says (against the clock).
# Guess: a frame in metres is drawn as if it were degrees, in silence.
# Seen: so it is: the path holds NaN and runs round the edge of the picture, so that the whole map has the colour of one region. The ring of RFC 7946 is read as all the globe
#   but the region, and the whole map has its colour as well; turned with the clock (which the RFC forbids) it is right.
# Expected: the frame's system is known (geopandas hands it on), so to_crs(4326) or an error; rings as the standard of the format has them.
# Instead: frame.to_crs(4326), then geometry.orient_polygons(exterior_cw=True) before altair.
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
import shapely
import vl_convert

square = gpd.GeoDataFrame({"v": [1.0]}, geometry=[shapely.box(104, 30, 105, 31)], crs=4490)
against = square.set_geometry(square.geometry.orient_polygons(exterior_cw=False))
clockwise = square.set_geometry(square.geometry.orient_polygons(exterior_cw=True))


def path(frame):
    chart = altair.Chart(frame, width=300, height=300).mark_geoshape().encode(color="v:Q").project("mercator", scale=150, translate=[0, 0])
    return re.search(r'aria-label="v: 1"[^>]*? d="([^"]*)"', vl_convert.vegalite_to_svg(chart.to_json())).group(1)


paths = {"metres": path(clockwise.to_crs(4523)), "against the clock": path(against), "with the clock": path(clockwise)}
print({name: (len(text), "NaN" in text) for name, text in paths.items()}, paths["with the clock"])
stands = "NaN" in paths["metres"] and paths["against the clock"].count("Z") == 2 and paths["with the clock"].count("Z") == 1
raise SystemExit(0 if stands and "NaN" not in paths["with the clock"] else 1)
PY
