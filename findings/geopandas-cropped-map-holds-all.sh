#!/usr/bin/env bash
# What: a map of one region out of twenty, cropped with set_xlim and set_ylim, saved as PDF and SVG by geopandas and matplotlib.
# Guess: what lies outside the axes is left out of the file, as it is out of the picture.
# Seen: the guess was wrong for filled shapes: the file holds every point of all twenty regions (1.48 MB against 0.08 MB for the one
#   region alone); whoever opens it in an editor of drawings sees the others. A raster of the same figure holds nothing of them.
# Expected: clipping, as lines (which are simplified and clipped) have it.
# Instead: geopandas.clip to the frame before plotting; the file is then as small as that of the one region.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.1.1 shapely==2.1.2 matplotlib==3.10.7
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

import geopandas
from matplotlib.figure import Figure
from shapely.geometry import Point

every = geopandas.GeoSeries([Point(10 * n, 0).buffer(3, quad_segs=2000) for n in range(20)])
frame = (-4, -4, 4, 4)


def size_kb(shapes, form):
    figure = Figure()
    axes = figure.subplots()
    shapes.plot(ax=axes, edgecolor="black", facecolor="#eeeeee", aspect=None)
    axes.set_xlim(frame[0], frame[2])
    axes.set_ylim(frame[1], frame[3])
    stream = io.BytesIO()
    figure.savefig(stream, format=form)
    return len(stream.getvalue()) / 1000


said = {form: [size_kb(s, form) for s in (every.iloc[:1], every, geopandas.clip(every, frame))] for form in ("pdf", "svg", "png")}
for form, (one, cropped, clipped) in said.items():
    print(f"{form}: one region {one:.0f} kB, twenty cropped {cropped:.0f} kB, twenty clipped {clipped:.0f} kB")
holds = all(said[form][1] > 10 * said[form][0] and said[form][2] < 1.1 * said[form][0] for form in ("pdf", "svg"))
raise SystemExit(0 if holds and said["png"][1] < 1.1 * said["png"][0] else 1)
PY
