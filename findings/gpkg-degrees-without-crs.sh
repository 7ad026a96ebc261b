#!/usr/bin/env bash
# What: degrees in a datum that no registry has (GCJ-02, on purpose without a reference system) written as GeoPackage by geopandas/pyogrio.
# Guess: the layer gets srs_id 0, which the standard has for "undefined geographic" coordinates, as degrees without a known datum are.
# Seen: it gets srs_id 99999, "Undefined SRS", a LOCAL_CS with axes Easting and Northing and a unit of length 0, which is in no standard
#   row; rows 0 and -1 stand in the file unused. Read again the layer has no reference system.
# Expected: 0 for coordinates that were degrees, or a way to say so; a reader that takes 99999 at its word has metres of unknown size.
# Instead: say the datum in the description of the layer and in its columns, and never write such a layer beside others in degrees
#   under EPSG:4490 or 4326 to make a warning go away.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sqlite3
import warnings

import geopandas as gpd
import shapely

warnings.simplefilter("ignore")
gpd.GeoDataFrame({"name": ["成都"]}, geometry=[shapely.Point(104.0668, 30.5728)], crs=None).to_file("a.gpkg", layer="a", driver="GPKG")
file = sqlite3.connect("a.gpkg")
(used,) = file.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
rows = dict(file.execute("SELECT srs_id, definition FROM gpkg_spatial_ref_sys"))
print("used:", used, "rows:", sorted(rows), rows[used][:120], "read:", gpd.read_file("a.gpkg").crs)
local = rows[used].startswith("LOCAL_CS") and "Easting" in rows[used]
raise SystemExit(0 if used == 99999 and local and 0 in rows and gpd.read_file("a.gpkg").crs is None else 1)
PY
