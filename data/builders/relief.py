"""Relief of the land: how far heights differ around a place, from the altitude map in PyPI pvlib.

The map has cells of 1/12 degree and steps of 28 m: too coarse for a road, enough to tell a plain
from a gorge.
"""

from __future__ import annotations

from importlib.metadata import distribution

import h5py
import numpy as np
from scipy.ndimage import uniform_filter

CELLS_PER_DEGREE = 12
STEP_M, LOWEST_M = 28.0, -450.0
# Code of cells without data, which are sea.
NO_DATA = 255
# Cells on a side of the square around a place: five of about 9 km.
AROUND = 5


def altitude_m() -> np.ndarray:
    """Return the altitude of every cell in m, from north-west to south-east; the sea is 0."""
    path = str(distribution("pvlib").locate_file("pvlib/data/Altitude.h5"))
    with h5py.File(path, "r") as source:
        code = source["Altitude"][:]
    return np.where(code == NO_DATA, 0.0, code * STEP_M + LOWEST_M)


def spread_m(altitude: np.ndarray) -> np.ndarray:
    """Return the standard deviation of altitude in the square around every cell, in m."""
    mean = uniform_filter(altitude, AROUND)
    return np.sqrt(np.maximum(uniform_filter(altitude**2, AROUND) - mean**2, 0.0))


def value_at(grid: np.ndarray, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Return the value of the cell that holds each point, in degrees."""
    row = np.clip((90.0 - lat) * CELLS_PER_DEGREE, 0, grid.shape[0] - 1).astype(int)
    column = np.clip((lon + 180.0) * CELLS_PER_DEGREE, 0, grid.shape[1] - 1).astype(int)
    return np.asarray(grid[row, column])


def along(
    grid: np.ndarray, tail: tuple[np.ndarray, np.ndarray], head: tuple[np.ndarray, np.ndarray]
) -> np.ndarray:
    """Return the mean value on the straight line between points given as (lon, lat) arrays.

    Nine points are taken: on the longest edges one in 50 km, the width of the square around each.
    """
    shares = (np.arange(9) + 0.5) / 9
    values = [
        value_at(
            grid,
            tail[0] * (1 - share) + head[0] * share,
            tail[1] * (1 - share) + head[1] * share,
        )
        for share in shares
    ]
    return np.asarray(np.mean(values, axis=0))
