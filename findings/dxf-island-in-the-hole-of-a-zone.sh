#!/usr/bin/env bash
# What: a zone drawn as a hatch of 100 m with a hole of 60 m and a parcel of 20 m within the hole, in ezdxf (addons.geo) and GDAL.
# Guess: both give a polygon with a hole; the parcel within it is one more hole, or lost.
# Seen: ezdxf loses it: 6,400 m2, in silence; GDAL has two parts and 6,800 m2, as CAD fills it. Such hatches are usual: industry around a village around a works.
# Expected: a MultiPolygon.
# Instead: read hatches with GDAL; or compare the area with ezdxf.path.nesting of the boundary paths (from_hatch), taken by turns.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ezdxf==1.4.5 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==2.3.3 numpy==2.4.6 pyproj==3.7.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import ezdxf
import geopandas
import shapely.geometry
from ezdxf.addons import geo

drawing = ezdxf.new("R2010")
zone = drawing.modelspace().add_hatch()
for number, (low, high) in enumerate(((0, 100), (20, 80), (40, 60))):
    corners = [(low, low), (high, low), (high, high), (low, high)]
    zone.paths.add_polyline_path(corners, is_closed=True, flags=(1, 16, 0)[number])
drawing.saveas("a.dxf")
areas = {
    "ezdxf": shapely.geometry.shape(geo.proxy(zone).__geo_interface__).area,
    "gdal": float(geopandas.read_file("a.dxf").area.sum()),
}
print(areas)
raise SystemExit(0 if areas == {"ezdxf": 6400.0, "gdal": 6800.0} else 1)
PY
