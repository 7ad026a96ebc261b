#!/usr/bin/env bash
# What: a planning drawing (DXF) with the scheme in force, an older one on a layer that is switched off and a third on a frozen layer.
# Guess: geopandas (GDAL) reads all three, ezdxf too.
# Seen: held: three parcels of which CAD shows and prints one; no column tells, sums of areas count the land three times. ezdxf has the state of each layer (is_off,
#   is_frozen) for those who ask; its entities come all the same.
# Expected: what the drawing shows, or a column for the state.
# Instead: list the layers with ezdxf and leave out rows whose Layer is off or frozen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ezdxf==1.4.5 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==2.3.3 numpy==2.4.6 pyproj==3.7.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import ezdxf
import geopandas

drawing = ezdxf.new("R2010")
space = drawing.modelspace()
drawing.layers.add("NOW")
drawing.layers.add("OLD").off()
drawing.layers.add("DRAFT").freeze()
for name in ("NOW", "OLD", "DRAFT"):
    zone = space.add_hatch(dxfattribs={"layer": name})
    zone.paths.add_polyline_path([(0, 0), (100, 0), (100, 100), (0, 100)], is_closed=True)
drawing.saveas("a.dxf")

read = geopandas.read_file("a.dxf")
layers = {layer.dxf.name: (layer.is_off(), layer.is_frozen()) for layer in ezdxf.readfile("a.dxf").layers}
print(read.drop(columns="geometry").to_dict("records"), read.area.sum(), layers)
told = {str(value) for column in read.columns.drop(["Layer", "geometry", "EntityHandle"]) for value in read[column].unique()}
stands = sorted(read["Layer"]) == ["DRAFT", "NOW", "OLD"] and read.area.sum() == 30_000 and len(told) <= len(read.columns) - 3
raise SystemExit(0 if stands and layers["OLD"] == (True, False) and layers["DRAFT"] == (False, True) else 1)
PY
