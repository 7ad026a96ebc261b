"""Classes for choropleth maps, and the same classes for maps that are compared.

Breaks come from mapclassify over the pooled values of all maps of a comparison, so that a
colour means the same on each. Missing values belong to no class.
"""

from __future__ import annotations

import math
import warnings
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis import floats
from gis.errors import InputTableError, SettingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SCHEMES = {
    "natural": "",
    "quantile": "Quantiles",
    "equal": "EqualInterval",
    "headtail": "HeadTailBreaks",
    "maxbreaks": "MaximumBreaks",
}


# How many decimals more than usual a legend may take at least so that its classes part all values.
_MORE_DECIMALS = 3
_MOST_DECIMALS = 6


def breaks(
    maps: Sequence[pd.Series],
    scheme: str = "natural",
    classes: int = 5,
    *,
    zero: bool = False,
) -> tuple[float, ...]:
    """Return class edges over the values of all maps together, lowest value first.

    Edges are numbers that a legend can write: between two classes the shortest one at which no
    value changes its class, so that the ranges of :func:`labels` are closed and do not touch.

    Parameters
    ----------
    maps
        One series of numbers per map; NaN and infinite values are left out.
    scheme
        ``natural`` (Fisher–Jenks), ``quantile``, ``equal``, ``headtail`` (chooses its own number
        of classes) or ``maxbreaks``.
    classes
        Number of classes, 2 to 9; fewer come back where there are fewer different values.
    zero
        Whether 0 is an edge too where values lie on both sides of it.

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
    pooled = np.concatenate([floats.of_series(series) for series in maps] or [np.empty(0)])
    pooled = pooled[np.isfinite(pooled)]
    if not len(pooled):
        raise InputTableError("error.nothing_known")
    different = np.unique(pooled)
    edges = _raw(pooled, different, scheme, classes)
    return _closed(around_zero(edges) if zero else edges, different)


def _raw(
    pooled: npt.NDArray[np.float64],
    different: npt.NDArray[np.float64],
    scheme: str,
    classes: int,
) -> tuple[float, ...]:
    """Return the edges of a scheme as its rule gives them."""
    low, high = float(different[0]), float(different[-1])
    if len(different) <= classes:
        # As many classes as values: each value closes its own class.
        return low, *(float(x) for x in different)
    if scheme == "natural":
        return low, *_natural(pooled, classes)
    import mapclassify  # brings matplotlib and scikit-learn, three seconds; natural classes need neither

    options = {} if scheme == "headtail" else {"k": classes}
    with warnings.catch_warnings():
        # Ties may leave fewer classes than asked for; the edges returned say so.
        warnings.simplefilter("ignore")
        found = getattr(mapclassify, SCHEMES[scheme])(pooled, **options)
    upper = sorted({float(edge) for edge in found.bins if low <= edge < high})
    return low, *upper, high


def _closed(edges: tuple[float, ...], different: npt.NDArray[np.float64]) -> tuple[float, ...]:
    """Return edges of as few decimals as part the same values; as they are where none do.

    Between the largest value of a class and the smallest of the next lie the edge and the lowest
    number that the next class can write.
    """
    start = digits(edges)
    for places in range(start, max(start + _MORE_DECIMALS, _most(edges)) + 1):
        scale = 10.0**places
        ends = np.floor(edges[0] * scale + 1e-6), np.ceil(edges[-1] * scale - 1e-6)
        for inner in _inner(edges, different, places):
            found = [round(float(end) / scale, places) for end in (ends[0], *inner, ends[1])]
            # Written with fewer (0.030 as 0.03), the next class would begin above its lowest value.
            is_written = (_written_places(found) or 0) >= places
            if is_written and found[0] <= different[0] and found[-1] >= different[-1]:
                return tuple(edge + 0.0 for edge in found)  # no −0
    return edges


def _inner(
    edges: tuple[float, ...], different: npt.NDArray[np.float64], places: int
) -> Iterator[list[float]]:
    """Yield what the edges between the ends may be in units of the last decimal; nothing where they part other values.

    First the nearest ones, then with one of them a unit off: where all others are rounder than
    these decimals, one that needs them makes a legend write them.
    """
    scale = 10.0**places
    found: list[float] = []
    room = []
    for edge in edges[1:-1]:
        place = int(np.searchsorted(different, edge, side="right"))
        below, above = float(different[max(place - 1, 0)]), float(different[place])
        least, most = np.ceil(below * scale - 1e-6), np.floor(above * scale + 1e-6) - 1.0
        unit = float(np.clip(np.round(edge * scale), least, most))
        if least > most or not below <= round(unit / scale, places) < above:
            return
        if found and unit <= found[-1]:
            return  # two edges between the same values: a class of nothing would be called as the next one
        found.append(unit)
        room.append((least, most))
    yield found
    for number, (least, most) in enumerate(room):
        for unit in (found[number] + 1, found[number] - 1):
            other = [*found[:number], unit, *found[number + 1 :]]
            if least <= unit <= most and all(a < b for a, b in pairwise(other)):
                yield other


def digits(edges: Sequence[float]) -> int:
    """Return the fewest decimals that keep different edges different and show three figures.

    Examples
    --------
    >>> digits((0.0, 0.5, 1.0)), digits((442.2, 3000.0, 22074.7)), digits((0.0, 0.0, 3.0))
    (2, 0, 0)
    """
    if all(float(edge).is_integer() for edge in edges):
        return 0
    largest = max((abs(edge) for edge in edges), default=0.0)
    places = 0 if largest >= 100 else 1 if largest > 1 else 2
    different = sorted(set(edges))
    while places < _most(edges) and any(
        round(a, places) == round(b, places) for a, b in pairwise(different)
    ):
        places += 1
    return places


def _written_places(edges: Sequence[float]) -> int | None:
    """Return with how many decimals a legend writes edges to the full; None where it cannot."""
    most = _most(edges)
    return next(
        (
            places
            for places in range(digits(edges), most + 1)
            if all(abs(round(edge, places) - edge) < 10.0 ** -(most + 3) for edge in edges)
        ),
        None,
    )


def _most(edges: Sequence[float]) -> int:
    """Return the most decimals of a legend: six, for figures that are all below 1 as many more as they have zeros ahead."""
    largest = max((abs(edge) for edge in edges), default=0.0)
    return _MOST_DECIMALS + (max(0, -math.ceil(math.log10(largest))) if largest else 0)


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


def labels(edges: Sequence[float]) -> list[str]:
    """Return one label per class: the lowest and the highest number that it holds.

    Edges of :func:`breaks` can be written with few decimals: a class begins one unit of the last
    decimal above the end of the one below. Any others are written as after ``>``.

    Examples
    --------
    >>> labels((0.0, 500.0, 1000.0)), labels((-4.0, -1.0, 0.5))
    (['0–500', '501–1,000'], ['−4.0 – −1.0', '−0.9 – 0.5'])
    >>> labels((0.0, 0.0, 1.0, 3.0, 1200.0))
    ['0', '1', '2–3', '4–1,200']
    >>> labels((0.0, 1 / 3, 2 / 3))
    ['0.00–0.33', '>0.33–0.67']
    """
    if not edges:
        return []
    exact = _written_places(edges)
    places, step = (digits(edges), 0.0) if exact is None else (exact, 10.0**-exact)

    def written(number: float) -> str:
        return f"{round(number, places) + 0.0:,.{places}f}".replace("-", "−")

    between = " – " if edges[0] < 0 else "–"
    found = []
    for number, (low, high) in enumerate(pairwise(edges)):
        first = low + step if number else low
        if high - first < step / 2 and (step or low == high):
            found.append(written(high))
            continue
        mark = ">" if number and not step else ""
        found.append(f"{mark}{written(first)}{between}{written(high)}")
    return found
