#!/usr/bin/env bash
# What: a folder of GeoParquet parts, one in EPSG:4490 and one in EPSG:4547 (metres), read as one by geopandas and SedonaDB.
# Guess: an error about the CRS, as pandas.concat of two such frames gives it.
# Seen: SedonaDB refuses ("Different GeoParquet CRS for column geometry"); geopandas reads both parts under the CRS of the first, without a
#   word: the point at 500000, 3300000 metres stands under degrees.
# Expected: an error that names the part.
# Instead: read the key "geo" of each part's own metadata (pyarrow.parquet.read_metadata) and compare before reading.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyarrow==26.0.1 shapely==2.2.0 pandas==3.1.1 sedonadb==0.5.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
import pathlib
import warnings

import geopandas as gpd
import pyarrow.parquet
import sedonadb
import shapely

pathlib.Path("parts").mkdir()
for number, (point, crs) in enumerate(((shapely.Point(104, 30), 4490), (shapely.Point(500000, 3300000), 4547))):
    gpd.GeoDataFrame({"n": [number]}, geometry=[point], crs=crs).to_parquet(f"parts/{number}.parquet")
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    whole = gpd.read_parquet("parts")
own = [json.loads(pyarrow.parquet.read_metadata(f"parts/{n}.parquet").metadata[b"geo"])["columns"]["geometry"]["crs"]["id"]["code"] for n in (0, 1)]
try:
    sedona = str(sedonadb.connect().read_parquet("parts/*.parquet").schema)
except sedonadb._lib.SedonaError as error:
    sedona = str(error)
print("geopandas", whole.crs.to_epsg(), whole.geometry.x.tolist(), "SedonaDB:", sedona, "parts' own", own, "warnings", [str(word.message) for word in said])
stands = whole.crs.to_epsg() == 4490 and whole.geometry.x.tolist() == [104, 500000] and not said and "Different" in sedona
raise SystemExit(0 if stands and own == [4490, 4547] else 1)
PY
