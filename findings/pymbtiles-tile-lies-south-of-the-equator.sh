#!/usr/bin/env bash
# What: the tile of 成都 (mercantile) written into an .mbtiles by pymbtiles, and the place where GDAL (rasterio) finds it.
# Guess: the row is written as handed over, and .mbtiles count rows from the south, so that the tile lies in the southern hemisphere.
# Seen: held (pymbtiles 0.5.0, mercantile 1.2.1, rasterio 1.4.4): row 13 of 32 stands in the file, where 18 is meant; GDAL finds the picture between 22 and 32 degrees south, in the ocean off Australia. No word.
# Expected: what is called x, y, z counts as the tiles of a web map do, or its name says otherwise.
# Instead: y = 2 ** z - 1 - y before writing and after reading.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pymbtiles==0.5.0 mercantile==1.2.1 rasterio==1.4.4 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io
import sqlite3

import mercantile
import numpy as np
import rasterio
from pymbtiles import MBtiles
from rasterio.io import MemoryFile
from rasterio.warp import transform_bounds
from rasterio.windows import Window

tile = mercantile.tile(104.06, 30.67, 5)
with MemoryFile() as memory:
    with memory.open(driver="PNG", width=256, height=256, count=4, dtype="uint8") as picture:
        picture.write(np.full((4, 256, 256), 255, "uint8"))
    png = memory.read()
with MBtiles("a.mbtiles", "w") as file:
    file.write_tile(z=tile.z, x=tile.x, y=tile.y, data=png)
    file.meta = {"name": "a", "format": "png", "minzoom": "5", "maxzoom": "5", "bounds": "-180,-85,180,85"}
rows = sqlite3.connect("a.mbtiles").execute("select tile_row from tiles").fetchall()
with rasterio.open("a.mbtiles") as grid:
    where = np.argwhere(grid.read(4) > 0)
    (top, left), (bottom, right) = where.min(0), where.max(0)
    box = grid.window_bounds(Window(left, top, right - left + 1, bottom - top + 1))
    west, south, east, north = transform_bounds(grid.crs, 4326, *box)
print(tile, rows, [round(one, 2) for one in (west, south, east, north)], mercantile.bounds(tile))
raise SystemExit(0 if rows == [(13,)] and north < -20 and mercantile.bounds(tile).south > 20 else 1)
PY
