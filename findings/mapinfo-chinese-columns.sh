#!/usr/bin/env bash
# What: MapInfo files (.tab, .mif) written by geopandas with a Chinese column name.
# Guess: the Chinese text is damaged.
# Seen: writing ends well, and the file cannot be read again by the same geopandas (UnicodeDecodeError: the name is laundered byte by
#   byte). With ENCODING="CP936" or "UTF-8" the same frame reads back whole; ENCODING="GBK", which the rest of GDAL knows, is taken
#   without a word and gives the unreadable file.
# Expected: readable names by default, or an error at the writing; an unknown encoding is refused.
# Instead: driver="MapInfo File", ENCODING="CP936", and read back once before handing it over.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import shapely

warnings.simplefilter("ignore")
frame = gpd.GeoDataFrame({"名称": ["成都市"]}, geometry=[shapely.Point(104, 30)], crs=4490)
got = {}
for number, encoding in enumerate((None, "GBK", "CP936", "UTF-8")):
    path = f"{number}.tab"
    frame.to_file(path, driver="MapInfo File", **({"ENCODING": encoding} if encoding else {}))
    try:
        got[encoding] = gpd.read_file(path).columns.tolist()
    except UnicodeDecodeError as error:
        got[encoding] = f"UnicodeDecodeError {error.object!r}"
print(got)
bad, good = [got[None], got["GBK"]], [got["CP936"], got["UTF-8"]]
raise SystemExit(0 if all("Unicode" in text for text in bad) and all(names[0] == "名称" for names in good) else 1)
PY
