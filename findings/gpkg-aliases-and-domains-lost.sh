#!/usr/bin/env bash
# What: a GeoPackage whose columns have Chinese aliases and a list of coded values (gpkg_schema: use 1 = 工业用地, 2 = 仓储用地), as the standards of land databases ask, in geopandas.
# Guess: geopandas shows neither, and a new file lacks both.
# Seen: so it is: the column is use with 1 and 2, and read_info tells no alias. Worse: writing the layer back into the same file (to_file on the old path and layer) empties the
#   table of aliases, which also says whose the codes are: the words 工业用地 and 仓储用地 stay in the file and belong to no column. No warning.
# Expected: the tables stay, as those of styles do (gpkg-replaced-layer.sh).
# Instead: read gpkg_data_columns and gpkg_data_column_constraints with sqlite3 first, and write them again, or write to another file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sqlite3

import geopandas as gpd
import pyogrio

land = gpd.GeoDataFrame({"use": [1, 2]}, geometry=gpd.points_from_xy([104, 105], [30, 31]), crs=4490)
land.to_file("a.gpkg", layer="land")
base = sqlite3.connect("a.gpkg")
base.executescript("""
CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL);
CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT,
  constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN,
  max NUMERIC, max_is_inclusive BOOLEAN, description TEXT, CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
INSERT INTO gpkg_data_columns VALUES ('land', 'use', '地类', '地类', NULL, NULL, 'uses');
INSERT INTO gpkg_data_column_constraints VALUES ('uses', 'enum', '1', NULL, NULL, NULL, NULL, '工业用地'), ('uses', 'enum', '2', NULL, NULL, NULL, NULL, '仓储用地');
INSERT INTO gpkg_extensions VALUES ('gpkg_data_columns', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec121/#extension_schema', 'read-write'),
  ('gpkg_data_column_constraints', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec121/#extension_schema', 'read-write');
""")
base.close()


def left():
    with sqlite3.connect("a.gpkg") as file:
        counts = [file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("gpkg_data_columns", "gpkg_data_column_constraints")]
    return counts


before = left()
read = gpd.read_file("a.gpkg", layer="land")
said = "地类" in str(pyogrio.read_info("a.gpkg", layer="land"))
read.to_file("a.gpkg", layer="land")
after = left()
print("columns", read.columns.tolist(), read["use"].tolist(), "alias said:", said, "rows of aliases and codes before", before, "after", after)
raise SystemExit(0 if read["use"].tolist() == [1, 2] and not said and before == [1, 2] and after == [0, 2] else 1)
PY
