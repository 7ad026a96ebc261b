#!/usr/bin/env bash
# What: parcels drawn in CAD as closed polylines, a circle and a hatch with a hole, read from DXF by geopandas (GDAL) and by ezdxf's addon geo.
# Guess: closed outlines are lines of area 0 in geopandas and polygons in ezdxf; bulges (arcs) become straight.
# Seen: so it is for the outlines: a parcel of 100 m by 50 m is a LineString with .area 0.0, in silence, and a sum over the drawing counts the hatches only. ezdxf gives
#   polygons. Arcs are kept by both as many short lines (a circle of radius 50 has 7833 m2 in ezdxf, true are 7854).
# Expected: a closed polyline is an area, or a warning that .area of a line is 0.
# Instead: shapely.polygonize, or Polygon(line) for each closed line, before areas; or GDAL's option DXF_CLOSED_LINE_AS_POLYGON, which leaves circles lines.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 ezdxf==1.4.5 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import ezdxf
import geopandas as gpd
import pyogrio
import shapely
from ezdxf.addons import geo

drawing = ezdxf.new("R2010")
space = drawing.modelspace()
space.add_lwpolyline([(0, 0), (100, 0), (100, 50), (0, 50)], close=True)
space.add_circle((500, 0), 50)
hatch = space.add_hatch()
hatch.paths.add_polyline_path([(700, 0), (800, 0), (800, 100), (700, 100)], is_closed=True)
hatch.paths.add_polyline_path([(720, 20), (780, 20), (780, 80), (720, 80)], is_closed=True)
drawing.saveas("a.dxf")
read = gpd.read_file("a.dxf")
gdal = list(zip(read.geom_type, read.area.round(0)))
other = [round(shapely.geometry.shape(geo.proxy(entity).__geo_interface__).area) for entity in space]
pyogrio.set_gdal_config_options({"DXF_CLOSED_LINE_AS_POLYGON": "YES"})
option = gpd.read_file("a.dxf").area.round(0).tolist()
print("geopandas", gdal, "ezdxf", other, "with the option", option)
raise SystemExit(0 if gdal[0] == ("LineString", 0.0) and gdal[2] == ("Polygon", 6400.0) and other == [5000, 7833, 6400] and option[0] == 5000 else 1)
PY
