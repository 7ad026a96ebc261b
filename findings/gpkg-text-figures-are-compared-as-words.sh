#!/usr/bin/env bash
# What: outputs that came as text ("9", "100", "55", "1,234", as from a CSV) in a GeoPackage and in other formats, filtered and summed by geopandas and pyogrio: where="output > 50", SELECT SUM(output).
# Guess: all rows from a GeoPackage, none or the right ones from the other formats.
# Seen: half (pyogrio 0.13.0): from the GeoPackage, and from SQLite, output > 50 gives "9" and "55" and leaves "100" and "1,234" out, which are the two above 50 that are largest: they are compared as words; BETWEEN 50 AND 200 is empty; the greatest is "9"; the sum is 165, since "1,234" counts as 1. The same calls on a Shapefile,
#   GeoJSON, FlatGeobuf, MapInfo and OpenFileGDB are errors that name the text column. So a script that ran into an error goes quiet, and wrong, once its layer is a GeoPackage.
# Expected: one answer for one question, or the error of the others.
# Instead: look at pyogrio.read_info(path)["dtypes"] first; CAST(REPLACE(output, ',', '') AS REAL) in the condition.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import pyogrio
import shapely

frame = gpd.GeoDataFrame({"output": ["9", "100", "55", "1,234"]}, geometry=[shapely.Point(x, 0) for x in range(4)], crs=4326)
seen = {}
for name in ("a.gpkg", "a.sqlite", "a.shp", "a.geojson", "a.fgb"):
    frame.to_file(name, driver="SQLite" if name.endswith("sqlite") else None)
    try:
        rows = [gpd.read_file(name, where=where)["output"].tolist() for where in ("output > 50", "output BETWEEN 50 AND 200")]
        sums = pyogrio.read_dataframe(name, sql="SELECT SUM(output) AS total, MAX(output) AS greatest FROM a", read_geometry=False)
        seen[name] = (*rows, *sums.iloc[0].tolist())
    except Exception as error:
        seen[name] = type(error).__name__
    print(name, seen[name])
wrong = (["9", "55"], [], 165.0, "9")
others = [seen[name] for name in ("a.shp", "a.geojson", "a.fgb")]
raise SystemExit(0 if seen["a.gpkg"] == seen["a.sqlite"] == wrong and all(isinstance(other, str) for other in others) else 1)
PY
