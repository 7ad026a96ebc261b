#!/usr/bin/env bash
# What: parks with a note of 84 and of 85 汉字, written as MapInfo tables (.tab and .mif) by geopandas and read again.
# Guess: the note is cut after 254 bytes, with or without a word.
# Seen: half (geopandas 1.2.0, pyogrio 0.13.0): 84 汉字 come back whole; with 85 the .tab is cut in the middle of a 汉字, without a word on writing, and on reading the whole layer raises UnicodeDecodeError: all parks are out of reach, not one note. Names of systems or layers play no part. The .mif keeps all 85, and a Shapefile cuts
#   between two 汉字 and warns.
# Expected: a cut between two signs, and the warning that the Shapefile gives.
# Instead: notes into another format; frame["note"].str.encode("utf-8").str.len().max() < 255 before writing .tab.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import shapely

seen = {}
for hanzi in (84, 85):
    for kind in ("tab", "mif", "shp"):
        frame = gpd.GeoDataFrame({"note": ["短", "园" * hanzi]}, geometry=[shapely.Point(500000, 0), shapely.Point(500100, 0)], crs=4523)
        name = f"a{hanzi}.{kind}"
        with warnings.catch_warnings(record=True) as heard:
            warnings.simplefilter("always")
            frame.to_file(name, driver="ESRI Shapefile" if kind == "shp" else "MapInfo File")
        cut = any("254" in str(warning.message) for warning in heard)
        try:
            seen[name] = (len(gpd.read_file(name)["note"].iloc[1]), cut)
        except UnicodeDecodeError as error:
            seen[name] = (type(error).__name__, cut)
print(seen)
raise SystemExit(0 if seen == {"a84.tab": (84, False), "a84.mif": (84, False), "a84.shp": (84, False), "a85.tab": ("UnicodeDecodeError", False), "a85.mif": (85, False), "a85.shp": (84, True)} else 1)
PY
