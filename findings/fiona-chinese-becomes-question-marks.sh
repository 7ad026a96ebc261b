#!/usr/bin/env bash
# What: names in Chinese written to a Shapefile with fiona, and with geopandas where engine="fiona" is set, as older scripts have it.
# Guess: widths of numbers would be cut; the names come through.
# Seen: the guess was wrong both ways: numbers are whole, but every 汉字 is "?": 成都市高新区 is ?????? in the file itself, beside a .cpg that says ISO-8859-1, with no word, and
#   no reader brings it back. A column name in Chinese raises. With encoding="utf-8", or the engine pyogrio, all is well.
# Expected: UTF-8, as pyogrio has it, or the error that a column name has.
# Instead: engine="pyogrio" (geopandas' default since 1.0) or encoding="utf-8"; look for "?" after writing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check fiona==1.10.1 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==2.3.3 numpy==2.4.6 pyproj==3.7.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pathlib

import geopandas

name = "成都市高新区"
frame = geopandas.GeoDataFrame({"name": [name]}, geometry=geopandas.points_from_xy([104], [30]), crs=4490)


def back(file, **options):
    frame.to_file(file, **options)
    return geopandas.read_file(file, engine="pyogrio")["name"][0], pathlib.Path(file).with_suffix(".cpg").read_text()


found = {
    "fiona": back("a.shp", engine="fiona"),
    "fiona utf-8": back("b.shp", engine="fiona", encoding="utf-8"),
    "pyogrio": back("c.shp", engine="pyogrio"),
}
try:
    frame.rename(columns={"name": "名称"}).to_file("d.shp", engine="fiona")
    heading = "written"
except Exception as fault:  # noqa: BLE001
    heading = type(fault).__name__
print(found, heading)
stands = found["fiona"] == ("?" * 6, "ISO-8859-1") and found["fiona utf-8"][0] == found["pyogrio"][0] == name
raise SystemExit(0 if stands and heading == "SchemaError" else 1)
PY
