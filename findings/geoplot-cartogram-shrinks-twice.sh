#!/usr/bin/env bash
# What: a cartogram by geoplot of three regions of one size with an output of 100, 50 and 25.
# Guess: the figure scales lengths, so that half the output has a quarter of the area.
# Seen: held, and the lower limit makes it worse: with limits=(0.2, 1), the default, the areas are 1, 0.22 and 0.04, with (0.1, 1) 1, 0.16 and 0.01: a region of a quarter of the output is drawn 25 or a hundred times smaller. The
#   smallest always has the lower limit, whatever its output.
# Expected: areas in the ratio of the figures, as the word cartogram says.
# Instead: hand over scale_func=lambda low, high: lambda value: (value / high) ** 0.5.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geoplot==0.5.1 geopandas==1.2.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1 matplotlib==3.11.2 cartopy==0.26.0 mapclassify==2.10.0 seaborn==0.13.2 contextily==1.7.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import geoplot
import matplotlib
import shapely

matplotlib.use("Agg")
regions = gpd.GeoDataFrame({"output": [100.0, 50.0, 25.0]}, geometry=[shapely.box(i * 2, 0, i * 2 + 1, 1) for i in range(3)])


def areas(**options):
    axes = geoplot.cartogram(regions, scale="output", **options)
    return [round(shapely.Polygon(patch.get_path().vertices).area, 2) for patch in axes.patches]


default, wide = areas(), areas(limits=(0.1, 1))
root = areas(scale_func=lambda low, high: lambda value: (value / high) ** 0.5)
print("default", default, "limits 0.1", wide, "root", root)
raise SystemExit(0 if default == [1.0, 0.22, 0.04] and wide == [1.0, 0.16, 0.01] and root == [1.0, 0.5, 0.25] else 1)
PY
