"""A grid over the official counties that answers where most points lie without any geometry.

Two steps of cells: coarse ones, and fine ones inside those that a boundary crosses. A cell that no
boundary touches lies in one county or in none, and says so; the few others name the counties that
meet there. Boundaries are those of the official coverage: neighbours share their edges vertex by
vertex, so that no point of the land lies in two interiors.

The grid is bundled (made by :mod:`gis.enterprises.counties.cells` when the data is built), for the hash of
the boundaries; over other boundaries it is made anew.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from gis.atlas import Atlas, kept
from gis.enterprises.counties.areas import Areas, areas_of

RESOURCE = "county-cells"
_TOLD = b"cells"


@dataclass(frozen=True, eq=False)
class Grid:
    """The county of every cell.

    Attributes
    ----------
    areas
        The counties; a county's place among them is its number.
    west, south
        Corner of the grid in degrees.
    coarse
        Rows from the south, columns from the west: number of the county, ``OUTSIDE``, or
        ``-2 - block`` where a boundary crosses the cell.
    fine
        Block, row, column likewise, with ``-2 - meeting``.
    meetings
        By meeting: numbers of the counties whose boundary crosses the cell, ascending, filled up
        with ``OUTSIDE``.
    closed
        By meeting: no edge of the country is in the cell, so that its counties cover it.
    """

    areas: Areas
    west: float
    south: float
    coarse: np.ndarray
    fine: np.ndarray
    meetings: np.ndarray
    closed: np.ndarray


@kept("regions")
def grid(atlas: Atlas) -> Grid:
    """Return the grid over the counties of an atlas; do not mutate.

    Examples
    --------
    >>> made = grid(Atlas.bundled())
    >>> len(made.areas.adcodes), made.meetings.shape[1] < 9
    (2891, True)
    """
    areas = areas_of(atlas)
    bundled = unpacked(areas, atlas.content(RESOURCE), atlas.resource("county-full")["hash"])
    return bundled or built(areas)


def built(areas: Areas) -> Grid:
    """Return the grid over some counties, made from their boundaries."""
    from gis.enterprises.counties import cells

    corner = cells.corner_of(areas.shapes)
    return Grid(areas, *corner, *cells.made(areas))


def packed(cells: Grid, boundaries: str) -> Any:
    """Return a grid as a table of runs of equal cells, for the boundaries of a hash.

    First the coarse cells row by row, then the fine ones block by block, then the meetings as
    counties one after the other with whether they are closed.
    """
    import pyarrow as pa

    whole = np.concatenate((
        cells.coarse.ravel(), cells.fine.ravel(), cells.meetings.ravel(), cells.closed,
    )).astype(np.int32)  # fmt: skip
    starts = np.flatnonzero(np.diff(whole, prepend=whole[0] - 1))
    told = {
        "boundaries": boundaries,
        "corner": [cells.west, cells.south],
        "shapes": [cells.coarse.shape, cells.fine.shape, cells.meetings.shape, cells.closed.shape],
    }
    table = pa.table(
        {"value": whole[starts], "cells": np.diff(starts, append=len(whole)).astype(np.int32)}
    )
    return table.replace_schema_metadata({_TOLD: json.dumps(told)})


def unpacked(areas: Areas, content: bytes, boundaries: str) -> Grid | None:
    """Return a packed grid over some counties; None where it is that of other boundaries."""
    from pyarrow import parquet as pq

    table = pq.read_table(io.BytesIO(content))
    told = json.loads(table.schema.metadata[_TOLD])
    if told["boundaries"] != boundaries:
        return None
    whole = np.repeat(table["value"].to_numpy(), table["cells"].to_numpy())
    sizes = [int(np.prod(shape)) for shape in told["shapes"]]
    parts = np.split(whole, np.cumsum(sizes)[:-1])
    coarse, fine, meetings, closed = (
        part.reshape(shape) for part, shape in zip(parts, told["shapes"], strict=True)
    )
    west, south = told["corner"]
    return Grid(areas, west, south, coarse, fine, meetings, closed.astype(bool))
