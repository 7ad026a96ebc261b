"""The best compromises between criteria of which less is better.

A compromise is supported where some weighting of the criteria makes it the best. All of these are
found by asking a solver for the best under chosen weightings, with no list of what there is.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
# What is better by less than this share counts as equal.
TOLERANCE = 1e-6


def supported(
    best: Callable[[np.ndarray, float], tuple[np.ndarray, T] | None], criteria: int
) -> list[T]:
    """Return everything that is best under some weighting of the criteria.

    Parameters
    ----------
    best
        Solver: takes weights (an array of ``criteria`` numbers, none below 0) and a bound, and
        returns the criteria of the best thing, all of at least 0, and the thing. It may return None
        where the weighted sum of the best is not below the bound.
    criteria
        Number of criteria, 2 or 3.

    Returns
    -------
    list
        One thing for each extreme point of the lower hull; empty where the solver finds nothing.

    Notes
    -----
    The least weighted sum is a concave function of the weights. The things known so far bound it
    from above by a function of flat pieces. If both agree at every corner of the pieces, they agree
    everywhere, so corners are asked until none gives anything better.

    Examples
    --------
    >>> things = {"a": (1.0, 9.0), "b": (4.0, 4.0), "c": (9.0, 1.0), "between": (7.0, 4.0)}
    >>> def best(weights, bound):
    ...     name = min(things, key=lambda n: weights @ np.array(things[n]))
    ...     return np.array(things[name]), name
    >>> supported(best, 2)
    ['a', 'c', 'b']
    """
    first = [best(weights, np.inf) for weights in np.eye(criteria)]
    known = [found for found in first if found is not None]
    if len(known) < criteria:
        return []
    # Each criterion counts in units of its own least value, so that none drowns the others.
    scale = np.array([max(point[axis], 1e-12) for axis, (point, _) in enumerate(known)])
    points: list[np.ndarray] = []
    things: list[T] = []
    for point, thing in known:
        _add(points, things, point / scale, thing)
    # The corners of the simplex of weights are asked already.
    proved = {_key(weights) for weights in np.eye(criteria)}
    while True:
        corners = [c for c in _corners(np.array(points)) if _key(c) not in proved]
        if not corners:
            return things
        bound = float((np.array(points) @ corners[0]).min())
        proved.add(_key(corners[0]))
        found = best(corners[0] / scale, bound)
        if found is not None and corners[0] @ (found[0] / scale) < bound * (1 - TOLERANCE):
            _add(points, things, found[0] / scale, found[1])


def _add(points: list[np.ndarray], things: list[T], point: np.ndarray, thing: T) -> None:
    if not any(np.allclose(point, known, rtol=TOLERANCE, atol=0.0) for known in points):
        points.append(point)
        things.append(thing)


def _key(weights: np.ndarray) -> bytes:
    return np.round(weights + 0.0, 9).tobytes()


def _corners(points: np.ndarray) -> list[np.ndarray]:
    """Return the weightings at which pieces meet: as many points tie as weights are above 0."""
    criteria = points.shape[1]
    found: dict[bytes, np.ndarray] = {}
    for free in range(1, criteria + 1):
        for axes in combinations(range(criteria), free):
            for tied in combinations(range(len(points)), free):
                rows = points[np.ix_(tied, axes)]
                matrix = np.vstack((rows[1:] - rows[0], np.ones(free)))
                if abs(np.linalg.det(matrix)) < 1e-12:
                    continue
                weights = np.zeros(criteria)
                weights[list(axes)] = np.linalg.solve(matrix, np.eye(free)[-1])
                sums = points @ weights
                if (weights > -1e-12).all() and sums[tied[0]] <= sums.min() * (1 + 1e-12):
                    found[_key(weights)] = np.maximum(weights, 0.0)
    return [found[key] for key in sorted(found)]
