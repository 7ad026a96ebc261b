#!/usr/bin/env bash
# What: a drawing of a housing estate: one block of a house of 80 m2, inserted as an array of 5 rows and 10 columns (MINSERT), and once by itself; counted and measured through ezdxf (virtual_entities) and GDAL (pyogrio).
# Guess: ezdxf's way for one insert gives one house of the fifty, GDAL all.
# Seen: held (ezdxf 1.4.5, pyogrio 0.13.0): 2 houses and 160 m2 for 51 and 4,080. multi_insert() and disassemble.recursive_decompose have all. The attributes row_count and column_count tell, nothing warns.
# Expected: the whole array, as it is drawn.
# Instead: for every INSERT go over multi_insert() where mcount is above 1, or use recursive_decompose.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check ezdxf==1.4.5 pyogrio==0.13.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import ezdxf
import pyogrio.raw
from ezdxf.disassemble import recursive_decompose
from ezdxf.math import area

doc = ezdxf.new()
doc.blocks.new("HOUSE").add_lwpolyline([(0, 0), (10, 0), (10, 8), (0, 8)], close=True)
space = doc.modelspace()
space.add_blockref("HOUSE", (0, 0), dxfattribs={"row_count": 5, "column_count": 10, "row_spacing": 20, "column_spacing": 15})
space.add_blockref("HOUSE", (500, 0))
doc.saveas("a.dxf")


def land(shapes):
    return sum(area(shape.vertices_in_wcs()) for shape in shapes)


plain = [part for insert in space.query("INSERT") for part in insert.virtual_entities()]
whole = list(recursive_decompose(space))
seen = [len(plain), land(plain), len(whole), land(whole), len(pyogrio.raw.read("a.dxf")[2])]
print(seen)
raise SystemExit(0 if seen == [2, 160, 51, 4080, 51] else 1)
PY
