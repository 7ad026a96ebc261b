#!/usr/bin/env bash
# What: a grid of people by square km with one town of 3 x 3 cells of 1,600 people (14,400 in all) among cells of 10, classified by the Degree of Urbanisation with the PyPI package degurba. A city (urban centre) needs 50,000 people.
# Guess: the town is struck off for its size and comes back where gaps are filled.
# Seen: held (degurba 0.2): five of its nine cells are an urban centre (class 1), a cross in the middle, and the corners are an urban cluster. Gaps are filled around all groups of cells, those struck off before included, and a cell within such a group has five or more neighbours in it. A town of 3 x 2 cells has two cells of city. The same people in one row are no city. No word.
# Expected: an urban cluster (class 2) in all nine.
# Instead: strike the groups off once more afterwards: people by group of class 1, and class 2 for what is below 50,000.
# The package imports the bindings of GDAL for its files, which PyPI has as source only; an empty module stands in for them here.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps degurba==0.2
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rasterio==1.4.4 affine==3.0.1 scipy==1.17.1 numpy==2.4.6
cd "$dir"
mkdir osgeo
touch osgeo/__init__.py osgeo/gdal.py osgeo/ogr.py
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
from affine import Affine
from degurba import DEGURBA
from scipy import ndimage


def classes(rows, columns):
    people = np.full((9, 9), 10.0)
    people[3 : 3 + rows, 3 : 3 + columns] = 1600
    found = DEGURBA(people, affine=Affine(1000, 0, 0, 0, -1000, 9000), crs="EPSG:4523").classify_grid_cells_l1()
    return people, np.asarray(found.array)


people, town = classes(3, 3)
groups, _ = ndimage.label(town == 1)
print(town[3:6, 3:6].tolist(), people[groups == 1].sum(), people[people > 10].sum(), (classes(3, 2)[1] == 1).sum(), (classes(1, 6)[1] == 1).sum())
raise SystemExit(0 if town[3:6, 3:6].tolist() == [[2, 1, 2], [1, 1, 1], [2, 1, 2]] and people[people > 10].sum() == 14400 and (classes(3, 2)[1] == 1).sum() == 2 and (classes(1, 6)[1] == 1).sum() == 0 else 1)
PY
