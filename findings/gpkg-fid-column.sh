#!/usr/bin/env bash
# What: a column of the user's own that is called fid, written to a GeoPackage and read back.
# Guess: it comes back, or is refused.
# Seen: the column is gone from the frame that is read, and the rows are sorted by it, without a warning: it has become the key of the table.
#   With a value twice the writing fails; with text in it too. read_dataframe(fid_as_index=True) shows the numbers.
# Expected: the column and the order of the rows as written.
# Instead: rename fid before writing (source_fid); join by a code, not by position.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import pyogrio
import shapely

points = [shapely.Point(104, 30), shapely.Point(105, 31)]
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    gpd.GeoDataFrame({"fid": [510600, 510100], "name": ["德阳市", "成都市"]}, geometry=points, crs=4490).to_file("own.gpkg")
    back = gpd.read_file("own.gpkg")
keys = pyogrio.read_dataframe("own.gpkg", fid_as_index=True).index.tolist()
refused = []
for fids in ([3, 3], ["a", "b"]):
    try:
        gpd.GeoDataFrame({"fid": fids}, geometry=points, crs=4490).to_file(f"{len(refused)}.gpkg")
    except pyogrio.errors.DataSourceError as error:
        refused.append(str(error))
    except (pyogrio.errors.FeatureError, pyogrio.errors.FieldError) as error:
        refused.append(str(error))
print(back.columns.tolist(), back["name"].tolist(), keys, [str(word.message) for word in said], refused)
stands = "fid" not in back and back["name"].tolist() == ["成都市", "德阳市"] and keys == [510100, 510600] and not said
raise SystemExit(0 if stands and len(refused) == 2 else 1)
PY
