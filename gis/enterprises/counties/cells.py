"""How the grid over the counties is made: which cells boundaries cross, and who meets in them.

Done when the data is built (``data.builders.cells``), and where the bundled grid is not that of the
boundaries at hand.
"""

from __future__ import annotations

import numpy as np
import shapely
from scipy import ndimage

from gis.enterprises.counties.areas import COARSE_DEG, FINE_DEG, OUTSIDE, PER_COARSE, Areas

# Wider than any rounding of degrees in double precision, and a tenth of a millimetre on the ground.
_MARGIN_DEG = 1e-9
_OWNERS = 2**16  # more than there are counties


def corner_of(shapes: np.ndarray) -> tuple[float, float]:
    """Return the south-western corner (lon, lat) of the grid over shapes, a cell outside of them."""
    west, south, _, _ = shapely.total_bounds(shapes)
    lon, lat = (np.floor(v / COARSE_DEG) * COARSE_DEG - COARSE_DEG for v in (west, south))
    return float(lon), float(lat)


def extent_of(shapes: np.ndarray) -> tuple[int, int]:
    """Return how many rows and columns of coarse cells cover shapes."""
    _, _, east, north = shapely.total_bounds(shapes)
    west, south = corner_of(shapes)
    return int((north - south) / COARSE_DEG) + 2, int((east - west) / COARSE_DEG) + 2


def made(areas: Areas) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return coarse cells, fine cells, meetings and which are closed (see ``grid.Grid``)."""
    corner, (rows, columns) = corner_of(areas.shapes), extent_of(areas.shapes)
    width = columns * PER_COARSE
    cells, owners, is_outer = _touched(areas.shapes, corner, width)
    meeting_cells, met = _meetings(cells, owners)
    closed = ~np.isin(meeting_cells, cells[is_outer])
    kinds, kind = np.unique(np.column_stack((closed, met)), axis=0, return_inverse=True)

    row, column = np.divmod(meeting_cells, width)
    of_cell = (row // PER_COARSE) * columns + column // PER_COARSE
    blocks, block = np.unique(of_cell, return_inverse=True)
    fine = np.zeros((len(blocks), PER_COARSE, PER_COARSE), np.int32)
    fine[block, row % PER_COARSE, column % PER_COARSE] = -2 - kind.ravel()
    at = np.stack(
        (corner[0] + (blocks % columns) * COARSE_DEG, corner[1] + (blocks // columns) * COARSE_DEG)
    )
    _fill(fine, at, areas)
    coarse = _coarse((rows, columns), corner, blocks, areas)
    return coarse, fine, kinds[:, 1:].astype(np.int32), kinds[:, 0].astype(bool)


def _touched(
    shapes: np.ndarray, corner: tuple[float, float], width: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return fine cell, county and "is an edge of the country" of all that boundaries touch."""
    parts, of_part = shapely.get_parts(shapes, return_index=True)
    rings, part_of = shapely.get_rings(parts, return_index=True)
    points, ring_of = shapely.get_coordinates(rings, return_index=True)
    joined = ring_of[1:] == ring_of[:-1]
    start, end = points[:-1][joined], points[1:][joined]
    owner = of_part[part_of[ring_of[:-1][joined]]]
    outer = _single(start, end)
    spots, segment = _along(start, end, corner)
    keys = []
    for dx in (-_MARGIN_DEG, _MARGIN_DEG):
        for dy in (-_MARGIN_DEG, _MARGIN_DEG):
            column = np.floor((spots[:, 0] + dx - corner[0]) / FINE_DEG).astype(np.int64)
            row = np.floor((spots[:, 1] + dy - corner[1]) / FINE_DEG).astype(np.int64)
            key = ((row * width + column) * _OWNERS + owner[segment]) * 2 + outer[segment]
            keys.append(_distinct(key))
    pairs, outers = np.divmod(_distinct(np.concatenate(keys)), 2)
    cells, owners = np.divmod(pairs, _OWNERS)
    return cells, owners, outers == 1


def _distinct(keys: np.ndarray) -> np.ndarray:
    """Return distinct keys of 0 or more in ascending order; faster than np.unique by its hashes."""
    ordered = np.sort(keys)
    return np.asarray(ordered[np.diff(ordered, prepend=-1) > 0])


def _single(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return which segments occur once, in whichever direction."""
    ahead = (start[:, 0] < end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] < end[:, 1]))
    ends = np.hstack((np.where(ahead[:, None], start, end), np.where(ahead[:, None], end, start)))
    order = np.lexsort(ends.T)
    differs = (ends[order][1:] != ends[order][:-1]).any(axis=1)
    group = np.concatenate(([0], np.cumsum(differs)))
    outer = np.empty(len(ends), bool)
    outer[order] = np.bincount(group)[group] == 1
    return outer


def _along(
    start: np.ndarray, end: np.ndarray, corner: tuple[float, float]
) -> tuple[np.ndarray, np.ndarray]:
    """Return ends, crossings with lines of the grid and middles between them, and their segment."""
    count = len(start)
    segment, share = [np.arange(count), np.arange(count)], [np.zeros(count), np.ones(count)]
    for axis in (0, 1):
        a, b = ((v[:, axis] - corner[axis]) / FINE_DEG for v in (start, end))
        first = np.ceil(np.minimum(a, b)).astype(np.int64)
        many = np.maximum(np.floor(np.maximum(a, b)).astype(np.int64) - first + 1, 0)
        many[a == b] = 0
        which = np.repeat(np.arange(count), many)
        line = first[which] + np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
        segment.append(which)
        share.append((line - a[which]) / (b - a)[which])
    of, at = np.concatenate(segment), np.concatenate(share)
    order = np.lexsort((at, of))
    of, at = of[order], at[order]
    inner = of[1:] == of[:-1]
    of = np.concatenate((of, of[:-1][inner]))
    at = np.concatenate((at, ((at[1:] + at[:-1]) / 2)[inner]))
    return start[of] + at[:, None] * (end - start)[of], of


def _meetings(cells: np.ndarray, owners: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the touched cells, and for each the numbers of the counties that meet there."""
    cell, owner = np.divmod(_distinct(cells * _OWNERS + owners), _OWNERS)
    touched, place, many = np.unique(cell, return_index=True, return_counts=True)
    met = np.full((len(touched), many.max()), OUTSIDE, np.int32)
    turn = np.arange(len(cell)) - np.repeat(place, many)
    met[np.repeat(np.arange(len(touched)), many), turn] = owner
    return touched, met


def _fill(fine: np.ndarray, corner: np.ndarray, areas: Areas) -> None:
    """Give every cell without a boundary the county of its patch: one point a patch is tested."""
    flat = np.zeros((3, 3, 3), bool)
    flat[1] = ndimage.generate_binary_structure(2, 1)
    patch, _ = ndimage.label(fine == 0, structure=flat)
    _, first = np.unique(patch, return_index=True)
    block, row, column = np.unravel_index(first, fine.shape)
    x = corner[0][block] + (column + 0.5) * FINE_DEG
    y = corner[1][block] + (row + 0.5) * FINE_DEG
    county = areas.holding(x, y)
    empty = patch > 0
    fine[empty] = county[patch[empty]]


def _coarse(
    shape: tuple[int, int], corner: tuple[float, float], blocks: np.ndarray, areas: Areas
) -> np.ndarray:
    row, column = np.divmod(np.arange(shape[0] * shape[1]), shape[1])
    coarse = areas.holding(
        corner[0] + (column + 0.5) * COARSE_DEG, corner[1] + (row + 0.5) * COARSE_DEG
    )
    coarse[blocks] = -2 - np.arange(len(blocks))
    return coarse.reshape(shape)
