#!/usr/bin/env bash
# What: labels of a plan drawn in CAD (MTEXT) with a stacked fraction, a plot ratio of 1/2 (\S1/2;), and a raised figure, 10 with 4 above, read by geopandas (GDAL) and ezdxf.
# Guess: GDAL and ezdxf read raised figures as if they stood on the line; 1200m%%178 is not read as m².
# Seen: half right: GDAL reads FAR 1/2 as FAR 12, for the stroke is gone, and 10⁴ as 104; ezdxf keeps the stroke, and writes 104^ or the like for the other. %%178 stays as it is in both. The code in the drawing is the usual one of every
#   CAD program for a stacked fraction.
# Expected: 1/2, as the letters stand in the file.
# Instead: read the labels with ezdxf (MText.plain_text()) and treat \S by oneself: everything up to the semicolon is a fraction or a power.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ezdxf==1.4.5 geopandas==1.1.4 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import ezdxf
import geopandas as gpd

drawing = ezdxf.new("R2018")
space = drawing.modelspace()
space.add_mtext("FAR " + chr(92) + "S1/2;")
space.add_mtext("10" + chr(92) + "S4^ ;m")
space.add_text("1200m%%178")
drawing.saveas("plan.dxf")
gdal = gpd.read_file("plan.dxf")["Text"].tolist()
other = [entity.plain_text() for entity in ezdxf.readfile("plan.dxf").modelspace()]
print("GDAL", gdal, "ezdxf", other)
raise SystemExit(0 if gdal[0] == "FAR 12" and gdal[1].startswith("104") and gdal[2] == "1200m%%178" and other[0] == "FAR 1/2" else 1)
PY
