#!/usr/bin/env bash
# What: circles of a drawing (service areas of a station, tanks, a round plot) and a plot with a round side made shapes by ezdxf's own way to GeoJSON (ezdxf.addons.geo), in drawings in metres and in kilometres, and a house that stands as a block.
# Guess: a circle of 50 m in a drawing in km becomes a polygon of few corners; blocks are lost.
# Seen: held, and worse (ezdxf 1.4.5): a circle may stray from its chain of sides by 0.1 of whatever the drawing is in. In km a service area of 500 m has 0.594 for 0.785 km2, one of 50 m is a line of two points, without any area; in metres a tank of 5 m radius has 76.5 for 78.5 m2. geo.gfilter, which picks what can be a shape, leaves the house out without a word.
# Expected: a number of sides that depends on the radius.
# Instead: geo.proxy(entity, distance=radius / 1000); for blocks entity.virtual_entities() first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ezdxf==1.4.5 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import ezdxf
from ezdxf.addons import geo
from shapely.geometry import shape

drawing = ezdxf.new()
space = drawing.modelspace()
circles = {radius: space.add_circle((10, 10), radius) for radius in (0.05, 0.5, 5)}
round_side = space.add_lwpolyline([(0, 0, 0), (1, 0, 1), (1, 1, 0), (0, 1, 0)], format="xyb", close=True)
drawing.blocks.new("HOUSE").add_lwpolyline([(0, 0), (1, 0), (1, 1), (0, 1)], close=True)
space.add_blockref("HOUSE", (5, 5))
seen = {}
for radius, circle in circles.items():
    made = shape(geo.proxy(circle).__geo_interface__)
    fine = shape(geo.proxy(circle, distance=radius / 1000).__geo_interface__)
    seen[radius] = (made.geom_type, len(made.exterior.coords) if made.geom_type == "Polygon" else len(made.coords), round(made.area, 3), round(fine.area / radius**2, 2))
kinds = [entity.dxftype() for entity in geo.gfilter(space)]
print(seen, round(shape(geo.proxy(round_side).__geo_interface__).area, 3), kinds, [entity.dxftype() for entity in space])
raise SystemExit(0 if seen == {0.05: ("LineString", 2, 0.0, 3.14), 0.5: ("Polygon", 6, 0.594, 3.14), 5: ("Polygon", 17, 76.537, 3.14)} and "INSERT" not in kinds and len(kinds) == 4 else 1)
PY
