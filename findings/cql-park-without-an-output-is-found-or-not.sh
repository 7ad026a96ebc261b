#!/usr/bin/env bash
# What: filters of a map service in CQL (output <> 9, NOT output > 50, name LIKE 'A_1', name ILIKE 'a%') over one table of parks with one unknown output, through two backends of pygeofilter: the one for geopandas, and the one that writes SQL, run in SQLite.
# Guess: DWITHIN(geometry, POINT(..), 10, kilometers) is taken as 10 degrees.
# Seen: the guess was wrong (pygeofilter 0.4.0 refuses DWITHIN in both), but one filter has two answers: a park whose output is unknown is "not 9" and "not above 50" in geopandas and neither in SQL; LIKE 'A_1' finds A_1 alone in geopandas, and A11 too in SQL, where _ stands for any sign; ILIKE becomes LIKE, which in PostGIS tells a from A (in SQLite it does not). No word.
# Expected: one meaning of a filter; the parser takes "." for any one sign in both.
# Instead: AND output IS NOT NULL in each filter; names compared by = or IN.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pygeofilter==0.4.0 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import sqlite3

import geopandas as gpd
import shapely
from pygeofilter.backends.geopandas.evaluate import to_filter
from pygeofilter.backends.sql import to_sql_where
from pygeofilter.parsers.ecql import parse

frame = gpd.GeoDataFrame({"name": ["A_1", "A11", "a2", "B"], "output": [9, 100, 55, None]}, geometry=[shapely.Point(x, 30) for x in range(4)], crs=4490)
fields = {"name": "name", "output": "output"}
base = sqlite3.connect(":memory:")
base.execute("CREATE TABLE parks (name TEXT, output REAL)")
base.executemany("INSERT INTO parks VALUES (?, ?)", [("A_1", 9), ("A11", 100), ("a2", 55), ("B", None)])
seen = {}
for text in ("output <> 9", "NOT output > 50", "name LIKE 'A_1'", "output > 50"):
    where = to_sql_where(parse(text), fields)
    rows = [name for (name,) in base.execute(f"SELECT name FROM parks WHERE {where}")]
    seen[text] = (frame[to_filter(frame, parse(text), fields, {})]["name"].tolist(), rows)
ilike = to_sql_where(parse("name ILIKE 'a%'"), fields)
print(seen, ilike)
raise SystemExit(0 if seen == {"output <> 9": (["A11", "a2", "B"], ["A11", "a2"]), "NOT output > 50": (["A_1", "B"], ["A_1"]), "name LIKE 'A_1'": (["A_1"], ["A_1", "A11"]), "output > 50": (["A11", "a2"], ["A11", "a2"])} and ilike.startswith('"name" LIKE') else 1)
PY
