"""How densely enterprises stand, for a map: cells in a few widths, and classes that all widths share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from gis.enterprises.places import CELL_DEG, Places, coarser
from gis.sphere import EARTH_KM

# Doublings of the finest cell, and the zoom of a web map below which cells so wide are drawn: there
# they are between 6 and 16 pixels wide.
WIDTHS = ((5, 5.0), (4, 6.0), (3, 7.0), (2, 8.0), (1, 9.0))
# A browser draws so many without a pause.
MOST_CELLS = 16_000
# So few points need no cells.
FEW_POINTS = 1_500
CLASSES = 5


@dataclass(frozen=True, eq=False)
class Width:
    """Cells of one width: ``column``, ``row``, ``class`` (0 is the least dense)."""

    width_deg: float
    until: float
    cells: pd.DataFrame


@dataclass(frozen=True, eq=False)
class Spread:
    """What a map shows of a list.

    Attributes
    ----------
    title
        What the list is called.
    widths
        The coarsest first; none where single points are shown from the start.
    breaks
        Upper ends of all classes but the last, enterprises per km².
    points
        ``lon`` and ``lat`` in degrees.
    count
        How many enterprises there are; more than points where these are a sample.
    """

    title: str
    widths: tuple[Width, ...]
    breaks: tuple[float, ...]
    points: pd.DataFrame
    count: int


def spread(places: Places, title: str) -> Spread:
    """Return what a map shows of the points of a list.

    Classes are powers of ten per km², the last break below the density of the densest wide cell.

    Examples
    --------
    >>> cells = pd.DataFrame({"column": [6656], "row": [1920], "count": [5000]})
    >>> sample = pd.DataFrame({"lon": [104.0], "lat": [30.0], "number": [1]})
    >>> made = spread(Places(cells, sample, 5000), "a")
    >>> [w.width_deg for w in made.widths], made.breaks  # 5,000 on some 2,700 km²
    ([0.5, 0.25, 0.125, 0.0625, 0.03125], (0.001, 0.01, 0.1, 1.0))
    """
    points = places.sample[["lon", "lat"]]
    if places.count <= FEW_POINTS:
        return Spread(title, (), (), points, places.count)
    found: list[tuple[float, float, pd.DataFrame]] = []
    for power, until in WIDTHS:
        cells = coarser(places.cells, power)
        if len(cells) > MOST_CELLS and found:
            break
        width = CELL_DEG * 2**power
        found.append((width, until, cells.assign(density=cells["count"] / _km2(cells, width))))
    top = int(np.floor(np.log10(found[0][2]["density"].max())))
    breaks = tuple(float(10.0 ** (top - k)) for k in range(CLASSES - 2, -1, -1))
    widths = tuple(Width(width, until, _classed(cells, breaks)) for width, until, cells in found)
    return Spread(title, widths, breaks, points, places.count)


def _classed(cells: pd.DataFrame, breaks: tuple[float, ...]) -> pd.DataFrame:
    number = np.searchsorted(breaks, cells["density"].to_numpy(), side="right")
    return cells[["column", "row"]].assign(**{"class": number})


def _km2(cells: pd.DataFrame, width_deg: float) -> np.ndarray:
    """Return the area of cells on the sphere."""
    south = np.radians(cells["row"].to_numpy() * width_deg)
    north = np.radians((cells["row"].to_numpy() + 1) * width_deg)
    area = EARTH_KM**2 * np.radians(width_deg) * (np.sin(north) - np.sin(south))
    return np.asarray(area)
