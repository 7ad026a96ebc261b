#!/usr/bin/env bash
# What: layers with Chinese names that geopandas (GDAL) writes as DXF, the exchange file of CAD in planning bureaus.
# Guess: the file says ANSI_1252, so that another reader shows wrong characters; GDAL itself reads its own file right.
# Seen: first half right, second wrong: the bytes are UTF-8 under the words ANSI_1252 (AC1018), and GDAL too reads its own layers back as å›­åŒº. No warning.
#   A file that says ANSI_936 is read right by both.
# Expected: escapes (\U+56ED) or a code page that holds 汉字, as the version of the file asks for; at least the same names back.
# Instead: write DXF with ezdxf (encoding gbk, or R2007 and later, which is UTF-8); of a file by GDAL put ANSI_936 or the version AC1021 right before handing it on.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 ezdxf==1.4.5
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import ezdxf
import geopandas as gpd
import shapely

warnings.simplefilter("ignore")
names = ["园区", "基地"]
shapes = [shapely.Point(0, 0), shapely.box(0, 0, 1, 1)]
gpd.GeoDataFrame({"Layer": names}, geometry=shapes).to_file("gdal.dxf", driver="DXF")
raw = open("gdal.dxf", "rb").read()
said = raw[raw.index(b"$DWGCODEPAGE"):].split()[2].decode()
back = gpd.read_file("gdal.dxf")["Layer"].tolist()
cad = [entity.dxf.layer for entity in ezdxf.readfile("gdal.dxf").modelspace()]
print(f"GDAL writes: code page {said}, UTF-8 bytes {'园区'.encode() in raw}; reads back {back}; ezdxf reads {cad}")

drawing = ezdxf.new("R2000")
drawing.encoding = "gbk"
for name in names:
    drawing.modelspace().add_lwpolyline([(0, 0), (1, 0), (1, 1)], close=True, dxfattribs={"layer": name})
drawing.saveas("cad.dxf")
right = gpd.read_file("cad.dxf")["Layer"].tolist()
print(f"ezdxf writes {drawing.encoding}; GDAL reads {right}")
stands = said == "ANSI_1252" and "园区".encode() in raw and back != names and cad != names and right == names
raise SystemExit(0 if stands else 1)
PY
