"""The grid over the counties by which points find theirs: made once, as it takes seconds."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import numpy as np
import shapely
from pyarrow import parquet as pq

from gis.enterprises.counties import areas, grid

COUNTIES = "data/boundaries/county_full.parquet"
TARGET = "data/boundaries/county_cells.parquet"


def build(root: Path) -> None:
    """Write the grid over the counties at full detail, with the hash of their file."""
    content = (root / COUNTIES).read_bytes()
    table = pq.read_table(io.BytesIO(content))
    adcodes, shapes = (table[name].to_numpy() for name in ("adcode", "geometry"))
    order = np.argsort(adcodes)
    counties = areas.prepared(adcodes[order], shapely.from_wkb(shapes[order]))
    made = grid.packed(grid.built(counties), "sha256:" + hashlib.sha256(content).hexdigest())
    pq.write_table(made, root / TARGET, compression="zstd", compression_level=19)
