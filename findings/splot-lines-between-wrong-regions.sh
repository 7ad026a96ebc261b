#!/usr/bin/env bash
# What: a picture of neighbours (splot.libpysal.plot_spatial_weights) of six regions in a row, in a frame that was sorted by a figure, so that its index is not 0, 1, 2 ...
# Guess: lines are drawn between other regions than the neighbours; a gap in the index does the same.
# Seen: held for the order: the weights name the neighbours rightly by index, the picture takes an index for a position, and four of the ten lines run between regions that do not touch, up to three
#   apart, two more from a region to itself. With a gap (a filtered frame) it is an IndexError, which is better.
# Expected: ids looked up in the index of the frame that is handed over.
# Instead: frame.reset_index(drop=True) before the weights are built, or the argument indexed_on with a column of ids.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check splot==1.1.7 libpysal==4.14.1 esda==2.8.2 giddy==2.3.8 geopandas==1.2.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1 matplotlib==3.11.2 mapclassify==2.10.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import libpysal
import matplotlib
import shapely

matplotlib.use("Agg")
from splot.libpysal import plot_spatial_weights

row = gpd.GeoDataFrame(geometry=[shapely.box(i, 0, i + 1, 1) for i in range(6)]).iloc[[0, 3, 1, 5, 2, 4]]


def lengths(frame):
    weights = libpysal.weights.Queen.from_dataframe(frame, use_index=True)
    _, axes = plot_spatial_weights(weights, frame)
    lines = [line for part in axes.collections if hasattr(part, "get_segments") for line in part.get_segments()]
    return weights, [round(abs(line[0][0] - line[1][0])) for line in lines]


weights, found = lengths(row)
_, right = lengths(row.reset_index(drop=True))
print("neighbours", weights.neighbors, "lengths of the lines", found, "after reset_index", right)
try:
    lengths(row[row.index != 0])
    gap = "drawn"
except IndexError as error:
    gap = str(error)
print("with a gap:", gap)
stands = weights.neighbors[0] == [1] and any(one > 1 for one in found) and set(right) == {1} and gap != "drawn"
raise SystemExit(0 if stands else 1)
PY
