"""Classes for choropleth maps, and the same classes for maps that are compared.

Breaks come from mapclassify over the pooled values of all maps of a comparison, so that a
colour means the same on each. Missing values belong to no class.
"""

from __future__ import annotations

import warnings
from itertools import pairwise
from typing import TYPE_CHECKING

import mapclassify
import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.errors import InputTableError, SettingError

if TYPE_CHECKING:
    from collections.abc import Sequence

SCHEMES = {
    "natural": "",
    "quantile": "Quantiles",
    "equal": "EqualInterval",
    "headtail": "HeadTailBreaks",
    "maxbreaks": "MaximumBreaks",
}


def breaks(
    maps: Sequence[pd.Series], scheme: str = "natural", classes: int = 5
) -> tuple[float, ...]:
    """Return class edges over the values of all maps together, lowest value first.

    Parameters
    ----------
    maps
        One series of numbers per map; NaN and infinite values are left out.
    scheme
        ``natural`` (Fisher–Jenks), ``quantile``, ``equal``, ``headtail`` (chooses its own number
        of classes) or ``maxbreaks``.
    classes
        Number of classes, 2 to 9; fewer come back where there are fewer different values.

    Returns
    -------
    tuple
        Edges e_0 ≤ e_1 < e_2 < … ; class i holds e_i < x ≤ e_{i+1}, and the first class also
        e_0: where e_0 = e_1 the first class holds the lowest value alone (often the zeros).

    Raises
    ------
    InputTableError
        If no value is known.

    Examples
    --------
    >>> breaks([pd.Series([0.0, 1.0]), pd.Series([9.0, 10.0])], "equal", 2)
    (0.0, 5.0, 10.0)
    """
    if scheme not in SCHEMES:
        raise SettingError("error.compare_choice", found=scheme, nearest=tuple(SCHEMES))
    if not 2 <= classes <= 9:
        raise SettingError("error.compare_range", name="classes", found=classes, expected="2–9")
    pooled = np.concatenate([series.to_numpy(dtype=float) for series in maps] or [np.empty(0)])
    pooled = pooled[np.isfinite(pooled)]
    if not len(pooled):
        raise InputTableError("error.nothing_known")
    different = np.unique(pooled)
    low, high = float(different[0]), float(different[-1])
    if len(different) <= classes:
        # As many classes as values: each value closes its own class.
        return low, *(float(x) for x in different)
    if scheme == "natural":
        return low, *_natural(pooled, classes)
    options = {} if scheme == "headtail" else {"k": classes}
    with warnings.catch_warnings():
        # Ties may leave fewer classes than asked for; the edges returned say so.
        warnings.simplefilter("ignore")
        found = getattr(mapclassify, SCHEMES[scheme])(pooled, **options)
    upper = sorted({float(edge) for edge in found.bins if low <= edge < high})
    return low, *upper, high


def around_zero(edges: Sequence[float]) -> tuple[float, ...]:
    """Return the edges with 0 among them where values lie on both sides of it.

    Examples
    --------
    >>> around_zero((-4.0, -1.0, 3.0)), around_zero((1.0, 2.0))
    ((-4.0, -1.0, 0.0, 3.0), (1.0, 2.0))
    """
    if edges[0] < 0 < edges[-1] and 0.0 not in edges:
        return tuple(sorted((*edges, 0.0)))
    return tuple(edges)


def _natural(x: npt.NDArray[np.float64], classes: int) -> list[float]:
    """Return the upper edges of the Fisher–Jenks optimum: least squares within the classes.

    The same optimum as mapclassify.FisherJenks (a test compares them), whose loop in Python
    takes ten seconds for all counties where numba is not installed.
    """
    values, counts = np.unique(x, return_counts=True)
    # Centred, so that the difference of large sums below keeps its digits.
    centred = values - values.mean()
    weight = np.concatenate([[0.0], np.cumsum(counts)])
    total = np.concatenate([[0.0], np.cumsum(counts * centred)])
    square = np.concatenate([[0.0], np.cumsum(counts * centred**2)])
    count = len(values)

    def within(starts: npt.NDArray[np.int64], end: int) -> npt.NDArray[np.float64]:
        size = weight[end] - weight[starts]
        found: npt.NDArray[np.float64] = (
            square[end] - square[starts] - (total[end] - total[starts]) ** 2 / size
        )
        return found

    best = np.array([np.inf, *(within(np.array([0]), end)[0] for end in range(1, count + 1))])
    starts_of = np.zeros((classes + 1, count + 1), dtype=int)
    for number in range(2, classes + 1):
        previous, best = best, np.full(count + 1, np.inf)
        for end in range(number, count + 1):
            starts = np.arange(number - 1, end)
            sums = previous[starts] + within(starts, end)
            chosen = int(np.argmin(sums))
            best[end], starts_of[number, end] = sums[chosen], starts[chosen]
    edges, end = [], count
    for number in range(classes, 0, -1):
        edges.append(float(values[end - 1]))
        end = starts_of[number, end]
    return edges[::-1]


def classes(values: pd.Series, edges: Sequence[float]) -> pd.Series:
    """Return the class of each value: 0 is the lowest.

    Returns
    -------
    Series
        Nullable integers on the index of ``values``; NA: the value is missing, infinite or
        outside the edges.

    Examples
    --------
    >>> classes(pd.Series([0.0, 5.0, 5.1, None]), (0.0, 5.0, 10.0)).tolist()
    [0, 0, 1, <NA>]
    """
    x = values.to_numpy(dtype=float)
    upper = np.asarray(edges[1:], dtype=float)
    position = np.searchsorted(upper, x, side="left")
    inside = np.isfinite(x) & (x >= edges[0]) & (position < len(upper))
    return pd.Series(
        pd.array(np.where(inside, position, -1), dtype="Int64"),
        index=values.index,
        name=values.name,
    ).mask(~inside)


def labels(edges: Sequence[float], digits: int = 2, *, counts: bool = False) -> list[str]:
    """Return one label per class: ``low – high``, or the value where a class holds one only.

    Parameters
    ----------
    digits
        Decimals of the edges.
    counts
        Whole numbers are classed: each class names the first and the last that it holds.

    Examples
    --------
    >>> labels((0.0, 500.0, 1000.0), 0), labels((-4.0, -1.0, 0.0), 0)
    (['0 – 500', '500 – 1,000'], ['−4 – −1', '−1 – 0'])
    >>> labels((0.0, 0.0, 1.0, 3.0, 1200.0), counts=True)
    ['0', '1', '2–3', '4–1,200']
    """
    if counts and all(float(edge).is_integer() for edge in edges):
        lowest = (edges[0], *(edge + 1 for edge in edges[1:-1]))
        return [
            f"{low:,.0f}" if low == high else f"{low:,.0f}–{high:,.0f}"
            for low, high in zip(lowest, edges[1:], strict=True)
        ]
    written = [f"{edge:,.{digits}f}".replace("-", "−") for edge in edges]
    return [low if low == high else f"{low} – {high}" for low, high in pairwise(written)]
