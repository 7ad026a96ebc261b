"""Counts and sums by region and industry that come out the same however the rows are split.

Sums of floating point numbers depend on their order. Here each value is taken apart into whole
numbers of 1, 2⁻²⁶, 2⁻⁵² and 2⁻⁷⁸ of its unit, and these are added as integers: the order of rows,
the parts and the number of workers change nothing. The sum is that of the values as they are
held, rounded once; only of a value below 2⁻²⁵ what is smaller than 2⁻⁷⁸ is rounded before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import numpy as np
import pandas as pd

from gis.errors import InputTableError
from gis.words.catalogue import LANGUAGES, text

KEYS = ["region", "industry"]
# What a table of counts holds beside the sums.
COLUMNS = ("adcode", "region_name", "industry", "industry_name", "count")
_BITS = 26
_PLACES = ("whole", "first", "second", "third")
_LARGEST = 2.0**53
_FULL = 2.0**62
_COUNTABLE = 2**21


def tally(
    region: np.ndarray,
    industry: np.ndarray,
    names: Sequence[str],
    sums: Mapping[str, np.ndarray],
) -> pd.DataFrame:
    """Return counts and exact sums of rows by region and industry.

    Parameters
    ----------
    region
        Number of the region by row, 0 or more.
    industry
        Place in ``names`` by row.
    names
        Codes of industries.
    sums
        By column, values by row; NaN is not known.

    Returns
    -------
    DataFrame
        ``region``, ``industry``, ``count``, and per column ``whole``, ``first``, ``second`` and
        ``third`` (units of 2⁻²⁶, 2⁻⁵² and 2⁻⁷⁸) and ``known`` (rows with a value), named
        ``whole:COLUMN`` and so on.

    Examples
    --------
    >>> made = tally(np.array([0, 0, 1]), np.zeros(3, int), [""], {"t": np.array([0.1, 0.2, np.nan])})
    >>> finished(made, ["t"])["t"].tolist()
    [0.30000000000000004, nan]
    """
    width = max(len(names), 1)
    keys, place = _distinct(region.astype(np.int64) * width + industry)
    made = {
        "region": (keys // width).astype(np.int32),
        "industry": np.asarray(names, dtype=object)[keys % width]
        if len(names)
        else keys.astype(str),
        "count": np.bincount(place, minlength=len(keys)).astype(np.int64),
    }
    for name, values in sums.items():
        known = ~np.isnan(values)
        of, value = place[known], values[known]
        parts = {**_apart(value), "known": np.ones(len(value))}
        for part, amounts in parts.items():
            total = np.zeros(len(keys), np.int64)
            np.add.at(total, of, amounts.astype(np.int64))
            made[f"{part}:{name}"] = total
        _require_room(np.bincount(of, np.abs(value), len(keys)), name)
    return _carried(pd.DataFrame(made), list(sums))


def _distinct(key: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the distinct keys of 0 or more, ascending, and the place of each row's among them."""
    if not len(key) or key.max() >= _COUNTABLE:
        keys, place = np.unique(key, return_inverse=True)
        return keys, place
    # A table of all keys that may be is faster than any order of those that are.
    keys = np.flatnonzero(np.bincount(key))
    of = np.zeros(keys[-1] + 1, np.int64)
    of[keys] = np.arange(len(keys))
    return keys, of[key]


def _apart(value: np.ndarray) -> dict[str, np.ndarray]:
    """Return the whole numbers of each place; each step is exact but the last."""
    parts = {}
    rest = value
    for place in _PLACES[:-1]:
        parts[place] = np.floor(rest)
        rest = (rest - parts[place]) * 2.0**_BITS
    return {**parts, _PLACES[-1]: np.rint(rest)}


def _together(*places: int) -> float:
    units = 0
    for amount in places:
        units = (units << _BITS) + amount
    return float(units / 2 ** (_BITS * (len(places) - 1)))


def too_large(values: np.ndarray) -> np.ndarray:
    """Return which values are beyond what can be added exactly (2⁵³)."""
    return np.asarray(np.abs(values) >= _LARGEST)


def merged(tables: Iterable[pd.DataFrame], sums: Sequence[str]) -> pd.DataFrame:
    """Return the tally of several, sorted by region and industry."""
    together = pd.concat(list(tables), ignore_index=True)
    for name in sums:
        groups = together.assign(size=together[f"whole:{name}"].abs().astype(float))
        _require_room(groups.groupby(KEYS)["size"].sum().to_numpy(), name)
    return _carried(together.groupby(KEYS, sort=True).sum().reset_index(), sums)


def finished(table: pd.DataFrame, sums: Sequence[str]) -> pd.DataFrame:
    """Return region, industry, count and sums as numbers; a sum that rests on no value is NaN."""
    made = [table[[*KEYS, "count"]]]
    for name in sums:
        columns = [table[f"{place}:{name}"].tolist() for place in _PLACES]
        total = pd.Series(list(map(_together, *columns)), index=table.index, dtype=float, name=name)
        made.append(total.where(table[f"known:{name}"] > 0))
    # A column of the list may be headed as one of ours: each keeps its place.
    return pd.concat(made, axis="columns")


def headed(sums: Sequence[str], units: Mapping[str, str]) -> tuple[str, ...]:
    """Return what the sums of some columns are headed beside our own columns.

    Parameters
    ----------
    sums
        Headings of the columns.
    units
        Units by heading, where only the cells name them.

    Examples
    --------
    >>> headed(["产值", "count", "区域", "亩"], {"产值": "元"})
    ('产值（元）', 'count_own', '区域_own', '亩')
    """
    titles = [f"{name}（{units[name]}）" if name in units else name for name in sums]
    if len({*titles}) < len(titles):
        titles = list(sums)
    ours = {*COLUMNS, *(text(f"assign.column.{c}", lang) for c in COLUMNS for lang in LANGUAGES)}
    made: list[str] = []
    for title in titles:
        called = title
        # A page begins its heads with a capital.
        while called.casefold() in ours or called in made or (called != title and called in titles):
            called += "_own"
        made.append(called)
    return tuple(made)


def _carried(table: pd.DataFrame, sums: Sequence[str]) -> pd.DataFrame:
    """Move what is full up by one place, so that many rows cannot overflow the lower ones."""
    for name in sums:
        for part, above in list(pairwise(_PLACES[::-1])):
            amount = table[f"{part}:{name}"].to_numpy()
            table[f"{above}:{name}"] += amount >> _BITS
            table[f"{part}:{name}"] = amount & (2**_BITS - 1)
    return table


def _require_room(sizes: np.ndarray, name: str) -> None:
    if len(sizes) and sizes.max() >= _FULL:
        raise InputTableError("error.points_overflow", column=name)
