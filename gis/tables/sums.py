"""Columns that are the sum of others: counted beside them, every total would be doubled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from gis.tables import cells, row_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from gis.tables.roles import Column

_FEWEST_ROWS = 3
# In fewer rows no sum is chance where so many digits agree.
_ENOUGH_DIGITS = 6
# Rounding is no more than this share of a total.
_SMALL = 0.002
_FIRST = 200
# Wider tables are no lists of industries that somebody added up.
_MOST_COLUMNS = 200


def find(columns: Sequence[np.ndarray]) -> dict[int, tuple[int, ...]]:
    """Return which columns are sums of others in every row, with the numbers of their parts.

    Parameters
    ----------
    columns
        Floats by row, NaN where unknown. A column may be the sum of all others, of those right
        after it or of those right before it.

    Examples
    --------
    >>> find([np.array([1.0, 2, 3]), np.array([4.0, 5, 7]), np.array([5.0, 7, 10])])
    {2: (0, 1)}
    >>> nested = [[12, 11, 20], [3, 8, 7], [1, 3, 4], [2, 5, 3], [9, 3, 13]]
    >>> find([np.array(column, dtype=float) for column in nested])
    {1: (2, 3), 0: (2, 3, 4)}
    >>> find([np.array([23875.0]), np.array([20000.0]), np.array([3875.0])]), find([np.array([3.0]), np.array([1.0]), np.array([2.0])])
    ({}, {})
    >>> find([np.array([238751.0, 910.0]), np.array([200000.0, 10.0]), np.array([38751.0, 900.0])])
    {0: (1, 2)}
    >>> rounded = [[812.4, 355.1, 90.3], [204.3, 81.2, 711.9], [1016.8, 436.3, 802.1]]
    >>> find([np.array(column) for column in rounded])
    {2: (0, 1)}
    """
    if not 3 <= len(columns) <= _MOST_COLUMNS or not len(columns[0]):
        return {}
    table = np.array(columns)
    found: dict[int, tuple[int, ...]] = {}
    # 工业 adds up once 建材, a sum itself that stands behind it, is out of the way.
    while more := _more(table, found):
        found |= more
    return found


def without(columns: list[Column], body: pd.DataFrame) -> list[Column]:
    """Leave out a column that is the sum of others in every row."""
    # 建材, 其中：水泥, 玻璃, 其他: what is marked as a part adds up to the total with its neighbours.
    values = [c for c in columns if c.role == "value" or c.reason == "part"]
    found = find([cells.numbers(body[c.position]).array for c in values])
    parts_of: dict[int, str] = {}
    counted: set[int] = set()
    for index, parts in found.items():
        if values[index].role == "value":
            counted |= {values[i].position for i in parts}
        names = [values[i].name for i in parts]
        said = "、".join(names[:3]) + ("…" if len(names) > 3 else "")
        parts_of[values[index].position] = said
    counted |= _of_totals([c for c in columns if c.position not in parts_of], body)
    return [
        replace(c, role="ignored", reason="sum_of", detail=parts_of[c.position])
        if c.position in parts_of
        else replace(c, role="value", reason="numbers")
        if c.position in counted and c.reason == "part"
        else c
        for c in columns
    ]


def counted(columns: Sequence[Column], body: pd.DataFrame, industry: Column) -> set[object]:
    """Return the industries of a long table that others of it add up: 建材, 其中：水泥, 玻璃, 其他.

    What is marked as a part counts then, and the total does not. Nothing is told of a table in
    which an industry stands twice in a region.
    """
    names = body[industry.position]
    if not any(isinstance(name, str) and row_words.is_part_row(name) for name in names.unique()):
        return set()
    values = [c.position for c in columns if c.role == "value"]
    keys = [c.position for c in columns if c.role in ("region", "date")]
    if not values or not keys or body.duplicated([*keys, industry.position]).any():
        return set()
    numbers = cells.numbers(body[values[0]]).array
    places = body.groupby(keys, sort=False, dropna=False).ngroup().to_numpy()
    kinds = {name: i for i, name in enumerate(names.unique())}
    if len(kinds) > _MOST_COLUMNS:
        return set()
    table = np.zeros((len(kinds), places.max() + 1))
    table[[kinds[name] for name in names], places] = numbers
    told = list(kinds)
    return {
        told[i]
        for index, parts in find(list(table)).items()
        if not row_words.is_part_row(str(told[index]))
        for i in parts
    }


def _of_totals(columns: Sequence[Column], body: pd.DataFrame) -> set[int]:
    """Return the positions of what a total by its heading adds up: 合计, 其中：水泥, 玻璃."""
    there = [c for c in columns if c.role == "value" or c.reason in ("part", "total")]
    if not {"part", "total"} <= {c.reason for c in there}:
        return set()
    found = find([cells.numbers(body[c.position]).array for c in there])
    return {
        there[i].position
        for index, parts in found.items()
        if there[index].reason == "total"
        for i in parts
    }


def _more(table: np.ndarray, known: Mapping[int, tuple[int, ...]]) -> dict[int, tuple[int, ...]]:
    """Return sums among the columns that are not known to be some."""
    found: dict[int, tuple[int, ...]] = {}
    for index in (i for i in range(len(table)) if i not in known):
        for first, last in ((0, len(table)), *_runs(index, len(table))):
            others = tuple(
                i for i in range(first, last) if i != index and i not in known and i not in found
            )
            if len(others) > 1 and _is_sum(table[index], table[list(others)]):
                found[index] = others
                break
    return found


def _runs(index: int, count: int) -> Iterator[tuple[int, int]]:
    """Give the stretches right after and right before a column, the longest first."""
    yield from ((index + 1, last) for last in range(count, index + 2, -1))
    yield from ((first, index) for first in range(index - 1))


def _is_sum(total: np.ndarray, parts: np.ndarray) -> bool:
    # Most columns are no sums in their first rows already.
    off = np.abs(total[:_FIRST] - parts[:, :_FIRST].sum(axis=0))
    if (off > 1e-9 + _SMALL * np.nanmax(np.abs(total[:_FIRST]), initial=0.0)).any():
        return False
    known = ~np.isnan(total) & ~np.isnan(parts).any(axis=0)
    # A row with one part says nothing of a sum; three rows with two or more do.
    telling = known & ((parts != 0).sum(axis=0) > 1)
    few = telling.sum() < _FEWEST_ROWS
    if (few and _digits(total[telling]) < _ENOUGH_DIGITS) or telling.sum() < known.sum() / 2:
        return False
    off = np.abs(total[known] - parts[:, known].sum(axis=0))
    exact = off <= 1e-9 + (1e-9 if few else 1e-6) * np.abs(total[known])
    return bool(exact.all() or (not few and (off <= _rounding(total[known], len(parts))).all()))


def _digits(total: np.ndarray) -> float:
    """Return how many digits of totals agree where each is a sum: 372.5 and 1200 are eight."""
    sizes = np.abs(total) * 10.0 ** _places(total)
    return float(np.log10(sizes[sizes >= 1]).sum())


def _places(total: np.ndarray) -> int:
    """Return with how many decimals totals are written."""
    return next((d for d in range(7) if np.allclose(total, np.round(total, d), atol=1e-9)), 7)


def _rounding(total: np.ndarray, parts: int) -> float:
    """Return by how much a sum of rounded numbers may miss a rounded total; 0 where that is not small."""
    most = 0.5 * 10.0 ** -_places(total) * (parts + 1)
    return most if most < _SMALL * float(np.median(np.abs(total))) else 0.0
