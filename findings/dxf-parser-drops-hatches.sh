#!/usr/bin/env bash
# What: a drawing with zones as hatches, a parcel in a block and a mirrored outline (extrusion 0, 0, -1), in dxf-parser of npm, ezdxf and GDAL.
# Guess: dxf-parser drops the hatch.
# Seen: held: the zones, the only surfaces of the drawing, are not among the entities; a line in the console says "Unhandled entity HATCH", the result does not. The mirrored
#   outline stands at x = 500 to 600 where CAD draws it at -600 to -500, since its coordinates are handed on as stored; GDAL has both right.
# Expected: hatches, and coordinates of the world.
# Instead: GDAL for drawings; with dxf-parser negate x where extrusionDirectionZ is -1, and count HATCH in the file before trusting the result.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ezdxf==1.4.5 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==2.3.3 numpy==2.4.6 pyproj==3.7.2
npm install --prefix "$dir" --silent --no-audit --no-fund dxf-parser@1.1.2
cd "$dir"
cat > make.py <<'PY'
import ezdxf

drawing = ezdxf.new("R2010")
space = drawing.modelspace()
space.add_lwpolyline([(500, 0), (600, 0), (600, 100), (500, 100)], close=True, dxfattribs={"extrusion": (0, 0, -1)})
zone = space.add_hatch()
zone.paths.add_polyline_path([(0, 0), (100, 0), (100, 100), (0, 100)], is_closed=True)
drawing.saveas("a.dxf")
PY
"$dir/venv/bin/python" make.py
cat > a.cjs <<'JS'
const fs = require("fs");
const loaded = require("dxf-parser");
const DxfParser = loaded.default ?? loaded;
const { entities } = new DxfParser().parseSync(fs.readFileSync("a.dxf", "utf8"));
fs.writeFileSync("a.json", JSON.stringify(entities.map((entity) => [entity.type, entity.vertices.map((point) => point.x)])));
JS
node a.cjs
"$dir/venv/bin/python" - <<'PY'
import json

import geopandas

parsed = json.load(open("a.json", encoding="utf-8"))
read = geopandas.read_file("a.dxf")
bounds = [list(map(float, shape.bounds)) for shape in read.geometry]
print(parsed, bounds)
stands = [name for name, _ in parsed] == ["LWPOLYLINE"] and parsed[0][1] == [500, 600, 600, 500]
raise SystemExit(0 if stands and bounds == [[-600, 0, -500, 100], [0, 0, 100, 100]] else 1)
PY
