#!/usr/bin/env bash
# What: a parcel of 100 m by 50 m in a drawing whose unit is the millimetre ($INSUNITS 4, as architects draw), read by geopandas (GDAL) and ezdxf's addon geo.
# Guess: neither looks at the unit, so that areas are a million times too large.
# Seen: held: 5,000,000,000 for 5,000 m2, in both, without a word; a drawing in metres and one in millimetres join to one layer.
# Expected: the unit beside the numbers, since the head of the file tells.
# Instead: ezdxf: units.conversion_factor(document.units, units.M), and scale by it; refuse a drawing without a unit.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ezdxf==1.4.5 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import ezdxf
import geopandas as gpd
import shapely
from ezdxf import units
from ezdxf.addons import geo

outline = [(0, 0), (100000, 0), (100000, 50000), (0, 50000)]
document = ezdxf.new("R2010", units=4)
zone = document.modelspace().add_hatch()
zone.paths.add_polyline_path(outline, is_closed=True)
document.saveas("plan.dxf")
frame = gpd.read_file("plan.dxf")
here = shapely.geometry.shape(geo.proxy(zone).__geo_interface__).area
factor = units.conversion_factor(ezdxf.readfile("plan.dxf").units, units.M)
print("GDAL", frame.area.max(), frame.crs, "ezdxf", here, "in metres", here * factor**2)
raise SystemExit(0 if frame.area.max() == here == 5e9 and round(here * factor**2) == 5000 else 1)
PY
