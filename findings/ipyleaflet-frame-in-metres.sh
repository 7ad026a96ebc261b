#!/usr/bin/env bash
# What: a GeoDataFrame in a national zone (EPSG:4523, metres) handed to ipyleaflet.GeoData and to folium.GeoJson.
# Guess: ipyleaflet places it at degrees in the millions without a word; folium turns it.
# Seen: right. ipyleaflet 0.20.0 sends the metres as longitude and latitude (35 million degrees east), the map stays empty and nothing is
#   raised, although the frame knows its system; folium 0.20.0 turns the same frame to degrees.
# Expected: to_crs(4326), or an error for a frame that is not in degrees.
# Instead: frame.to_crs(4326) before every map of this kind.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ipyleaflet==0.20.0 folium==0.20.0 geopandas==1.1.1 2>/dev/null
cd "$dir"
"$dir/venv/bin/python" -W error - <<'PY'
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import folium
    import geopandas as gpd
    import ipyleaflet
    from shapely.geometry import box

parks = gpd.GeoDataFrame({"name": ["园区"]}, geometry=[box(104, 30, 104.1, 30.1)], crs="EPSG:4490").to_crs(4523)
sent = ipyleaflet.GeoData(geo_dataframe=parks).data["features"][0]["geometry"]["coordinates"][0][0]
turned = folium.GeoJson(parks).data["features"][0]["geometry"]["coordinates"][0][0]
print("ipyleaflet", sent, "folium", turned)
raise SystemExit(0 if sent[0] > 35_000_000 and abs(turned[0] - 104.1) < 0.2 else 1)
PY
