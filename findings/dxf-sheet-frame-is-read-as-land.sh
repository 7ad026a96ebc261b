#!/usr/bin/env bash
# What: a drawing (DXF) of one parcel of 100 m by 50 m with a sheet to print it: a frame of 420 mm by 297 mm and the box of a legend in the layout (paper space).
# Guess: geopandas (GDAL) reads what is drawn on the sheet as land.
# Seen: held (geopandas 1.2.0, GDAL of pyogrio 0.13.0): three outlines for one, the frame of the sheet as 124,740 m2 beside the parcel's 5,000, and the map reaches to the corner 0, 0. One column tells: PaperSpace is 1. ezdxf keeps the two apart (modelspace()).
# Expected: the model alone, or the sheets as layers of their own.
# Instead: frame[frame["PaperSpace"].isna()]; look at the extent.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 ezdxf==1.4.5
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import ezdxf
import geopandas as gpd
import shapely

drawing = ezdxf.new("R2010")
drawing.modelspace().add_lwpolyline([(512000, 3377000), (512100, 3377000), (512100, 3377050), (512000, 3377050)], close=True)
for width, height in ((420, 297), (80, 40)):
    drawing.layout().add_lwpolyline([(0, 0), (width, 0), (width, height), (0, height)], close=True)
drawing.saveas("a.dxf")
frame = gpd.read_file("a.dxf")
closed = frame[frame.geometry.geom_type == "LineString"]
areas = sorted(round(shapely.Polygon(line.coords).area) for line in closed.geometry)
kept = closed[closed["PaperSpace"].isna()]
model = list(drawing.modelspace())
print(areas, closed["PaperSpace"].tolist(), frame.total_bounds.tolist(), "kept", len(kept), "ezdxf", model)
raise SystemExit(0 if areas == [3200, 5000, 124740] and frame.total_bounds[0] == 0 and len(kept) == 1 and len(model) == 1 else 1)
PY
