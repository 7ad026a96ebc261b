#!/usr/bin/env bash
# What: parcels in a drawing as blocks with attributes (tags NO, MU and FAR: number, 亩 and plot ratio), as CAD draws parcels with their figures, read by geopandas (GDAL) and ezdxf.
# Guess: the attributes are lost, or stand apart from the outline.
# Seen: they stand apart (geopandas 1.2.0, GDAL of pyogrio 0.13.0, ezdxf 1.4.5): each value is a point with its text alone, "2.5" and "35", and nothing says which is the plot ratio and which the 亩, nor whose they are; the tags are nowhere.
#   ezdxf gives {NO: A-01, MU: 35, FAR: 2.5} with each block.
# Expected: the tag beside the text, and the block that it belongs to.
# Instead: ezdxf: for ref in modelspace().query("INSERT"): {one.dxf.tag: one.dxf.text for one in ref.attribs}.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 ezdxf==1.4.5
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import ezdxf
import geopandas as gpd

drawing = ezdxf.new("R2010")
block = drawing.blocks.new("PARCEL")
block.add_lwpolyline([(0, 0), (100, 0), (100, 100), (0, 100)], close=True)
for row, tag in enumerate(("NO", "MU", "FAR")):
    block.add_attdef(tag, (10, 10 + 20 * row), dxfattribs={"height": 5})
space = drawing.modelspace()
space.add_blockref("PARCEL", (0, 0)).add_auto_attribs({"NO": "A-01", "MU": "35", "FAR": "2.5"})
space.add_blockref("PARCEL", (200, 0)).add_auto_attribs({"NO": "A-02", "MU": "3.5", "FAR": "40"})
drawing.saveas("a.dxf")
frame = gpd.read_file("a.dxf")
texts = frame["Text"].dropna().tolist()
points = frame[frame["Text"].notna()].geometry.geom_type.unique().tolist()
rows = frame.astype(str).to_csv()
by_block = [{one.dxf.tag: one.dxf.text for one in ref.attribs} for ref in ezdxf.readfile("a.dxf").modelspace().query("INSERT")]
print(texts, points, list(frame.columns), by_block)
stands = "2.5" in texts and "35" in texts and points == ["Point"] and "FAR" not in rows and "MU" not in rows
raise SystemExit(0 if stands and by_block[0] == {"NO": "A-01", "MU": "35", "FAR": "2.5"} else 1)
PY
