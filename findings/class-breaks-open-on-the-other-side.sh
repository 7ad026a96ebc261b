#!/usr/bin/env bash
# What: breaks of mapclassify (Fisher-Jenks) handed to what colours the map: branca's StepColormap (folium) and matplotlib's BoundaryNorm.
# Guess: mapclassify counts a break to the class below, the other two to the class above; since natural breaks are values of the data, the first region of each class is off.
# Seen: so it is: of eleven values 4, 12 and 22, the largest of their classes, get the colour of the class above, in both; the legend says 4 - 12 for both. (MapLibre's step
#   and d3's scaleThreshold are open on the same side as these two.)
# Expected: one convention, or a word: mapclassify's legend prints (4.00, 12.00], branca's none.
# Instead: hand over breaks between the values (the mean of the largest of a class and the smallest of the next), which both sides read alike.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check mapclassify==2.10.0 branca==0.8.2 matplotlib==3.10.7 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1 scikit-learn==1.9.1 networkx==3.6.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import branca.colormap
import mapclassify
import numpy as np
from matplotlib.colors import BoundaryNorm

warnings.simplefilter("ignore")
values = np.array([1, 2, 3, 4, 10, 11, 12, 20, 21, 22, 40.0])
classes = mapclassify.FisherJenks(values, 4)


def coloured(breaks):
    colours = ["#000000", "#111111", "#222222", "#333333"]
    steps = branca.colormap.StepColormap(colours, index=breaks, vmin=breaks[0], vmax=breaks[-1])
    return [colours.index(steps.rgb_hex_str(value)) for value in values], np.clip(BoundaryNorm(breaks, 4)(values), 0, 3).tolist()


branca_off, matplotlib_off = ([v for v, c, true in zip(values.tolist(), found, classes.yb) if c != true] for found in coloured([1.0, *classes.bins]))
between = [1.0, *((values[values <= b].max() + values[values > b].min()) / 2 for b in classes.bins[:-1]), 40.0]
print("bins", classes.bins, "off in branca", branca_off, "in matplotlib", matplotlib_off, "with", between, coloured(between))
raise SystemExit(0 if branca_off == matplotlib_off == [4.0, 12.0, 22.0] and all(found == classes.yb.tolist() for found in coloured(between)) else 1)
PY
