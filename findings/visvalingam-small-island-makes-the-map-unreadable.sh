#!/usr/bin/env bash
# What: a county of a mainland and a small island, and one with a small lake, made simpler by visvalingamwyatt (simplify_geometry with a threshold), read by geopandas and shapely.
# Guess: rings are no longer closed, or holes are dropped.
# Seen: half (visvalingamwyatt 0.3.0): holes stay and rings are closed. What is smaller than the threshold becomes a ring of one corner, written twice: the island is [[5.01, 5], [5.01, 5]], and the lake likewise. shapely and geopandas refuse the whole county for it (a ring needs four corners), and with it the whole list of features. No word from the package.
# Expected: the part left out, or kept with three corners.
# Instead: drop rings of fewer than four corners afterwards; or geopandas' simplify_coverage, which also keeps common borders.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check visvalingamwyatt==0.3.0 geopandas==1.0.1 shapely==2.2.0 pandas==2.3.3 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import shapely
import visvalingamwyatt
from shapely.geometry import mapping, shape

island = shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(5, 5, 5.01, 5.01)])
lake = shapely.Polygon(shapely.box(0, 0, 1, 1).exterior, [shapely.box(0.5, 0.5, 0.51, 0.51).exterior])


def simple(geometry):
    return visvalingamwyatt.simplify_geometry(mapping(geometry), threshold=0.01)


def told(call):
    try:
        return type(call()).__name__
    except ValueError as error:
        return str(error)[:40]


small = simple(island)["coordinates"][1][0]
hole = simple(lake)["coordinates"][1]
features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in (mapping(shapely.box(2, 2, 3, 3)), simple(island))]
answers = [told(lambda: shape(simple(island))), told(lambda: shape(simple(lake))), told(lambda: gpd.GeoDataFrame.from_features(features))]
print(small, hole, answers)
raise SystemExit(0 if len(small) == 2 and len(hole) == 2 and all("linearring requires at least 4" in answer for answer in answers) else 1)
PY
