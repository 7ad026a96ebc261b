#!/usr/bin/env bash
# What: a missing figure in a table that pydeck draws.
# Guess: NaN is written as it stands, so that the page's JSON cannot be parsed and the map stays blank.
# Seen: so it is for a DataFrame (ScatterplotLayer); the same figures in a GeoDataFrame (GeoJsonLayer) become null. to_html raises nothing in either case.
# Expected: null in both, or an error in Python, where someone sees it.
# Instead: frame.astype(object).where(frame.notna(), None) before handing it over.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pydeck==0.9.3 geopandas==1.2.0 pandas==3.1.1 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

import geopandas as gpd
import pandas as pd
import pydeck
import shapely


def parses(text):
    def refuse(word):
        raise ValueError(word)

    try:
        json.loads(text, parse_constant=refuse)
    except ValueError as fault:
        return f"no: {fault}"
    return "yes"


table = pd.DataFrame({"lon": [104.0, 105.0], "lat": [30.0, 31.0], "value": [1.0, None]})
frame = gpd.GeoDataFrame({"value": [1.0, None]}, geometry=shapely.points([[104, 30], [105, 31]]), crs=4326)
clean = table.astype(object).where(table.notna(), None)
told = {}
for name, layer in {
    "DataFrame": pydeck.Layer("ScatterplotLayer", data=table, get_position="[lon, lat]"),
    "GeoDataFrame": pydeck.Layer("GeoJsonLayer", data=frame),
    "DataFrame with None": pydeck.Layer("ScatterplotLayer", data=clean, get_position="[lon, lat]"),
}.items():
    deck = pydeck.Deck(layers=[layer], map_provider=None)
    deck.to_html(as_string=True)
    told[name] = parses(deck.to_json())
print(told)
raise SystemExit(0 if list(told.values()) == ["no: NaN", "yes", "yes"] else 1)
PY
