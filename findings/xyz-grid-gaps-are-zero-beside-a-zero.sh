#!/usr/bin/env bash
# What: a grid of people as lines of longitude, latitude and number (.xyz), where one cell is left out, with and without a cell of 0, read by GDAL (rasterio).
# Guess: what is left out gets a filling that counts.
# Seen: half held (rasterio 1.4.4): without a 0 among the figures the gap is filled with 0, but 0 is declared as the mark of gaps, and the mean is that of the eight cells, 15.62. As soon as one figure is 0 no mark is declared, and the gap is a cell with 0 people:
#   the mean is 13.78 of nine cells for 15.5 of eight. No word.
# Expected: a mark that is none of the figures.
# Instead: write every cell, with a mark of one's own, or pivot the lines into a table oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check rasterio==1.4.4 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import rasterio

places = [(x, y) for y in (31.5, 30.5, 29.5) for x in (104.5, 105.5, 106.5)]
places.remove((105.5, 30.5))
seen = []
for first in (0, 1):
    figures = [first, 20, 25, 30, 40, 4, 2, 3]
    with open("a.xyz", "w", encoding="ascii") as file:
        file.writelines(f"{x} {y} {figure}\n" for (x, y), figure in zip(places, figures))
    with rasterio.open("a.xyz") as grid:
        cells = grid.read(1, masked=True)
        seen.append((grid.nodata, int(cells.count()), round(float(cells.mean()), 2), round(sum(figures) / 8, 2)))
print(seen)
raise SystemExit(0 if seen == [(None, 9, 13.78, 15.5), (0.0, 8, 15.62, 15.62)] else 1)
PY
