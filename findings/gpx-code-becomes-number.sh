#!/usr/bin/env bash
# What: waypoints with columns of their own (output, industry code 0111), written by geopandas as GPX with GPX_USE_EXTENSIONS and read again.
# Guess: Chinese columns are lost on reading.
# Seen: the guess was wrong, 产值 comes back (as ogr_产值). But the industry code, text in the frame and 0111 in the file, comes back as the number 111: the reader
#   guesses types of extensions by their look. And read_file of a file of tracks alone gives 0 rows, since the empty layer waypoints is the first.
# Expected: text stays text; at least codes that begin with 0 do.
# Instead: keep codes out of GPX, or give them a letter (C0111); name the layer (tracks, waypoints) when reading.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pathlib
import warnings

import geopandas as gpd
import shapely

warnings.simplefilter("ignore")
sites = gpd.GeoDataFrame({"name": ["甲"], "产值": [3.5], "industry": ["0111"]}, geometry=gpd.points_from_xy([104.1], [30.6]), crs=4326)
sites.to_file("sites.gpx", driver="GPX", GPX_USE_EXTENSIONS="YES")
back = gpd.read_file("sites.gpx", layer="waypoints").dropna(axis=1).iloc[0]
written = "<ogr:industry>0111</ogr:industry>" in pathlib.Path("sites.gpx").read_text()
roads = gpd.GeoDataFrame({"name": ["乙"]}, geometry=[shapely.MultiLineString([[(104, 30), (104, 31)]])], crs=4326)
roads.to_file("roads.gpx", driver="GPX")
rows = len(gpd.read_file("roads.gpx")), len(gpd.read_file("roads.gpx", layer="tracks"))
print("written as 0111:", written, "read", back.drop("geometry").to_dict(), "| rows of tracks without and with layer", rows)
raise SystemExit(0 if written and back["ogr_industry"] == 111 and back["ogr_产值"] == 3.5 and rows == (0, 1) else 1)
PY
