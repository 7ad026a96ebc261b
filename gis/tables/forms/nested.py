"""Rows that stand for others of their list: a city above its counties, a whole that is told twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from gis.tables.forms.rounding import fits

if TYPE_CHECKING:
    from gis.tables.forms.rounding import Numbers

_RANKS = (
    re.compile(r"(?:省|自治区|特别行政区)$"),
    re.compile(r"(?:市|州|盟|地区)$"),
    re.compile(r"(?:区|县|旗)$"),
    re.compile(r"(?:镇|乡|街道|苏木)$"),
)
_LAST_BIT = 1e-9
# A city has no more counties, a province no more cities.
_MOST_BELOW = 200


def rank(name: str) -> int:
    """Return how far below the country a region stands by the end of its name; 0 where the name does not say.

    Examples
    --------
    >>> [rank(x) for x in ("四川省", "成都市", "凉山州", "锦江区", "木里藏族自治县", "其他")]
    [1, 2, 2, 3, 3, 0]
    """
    return next((i for i, end in enumerate(_RANKS, 1) if end.search(name)), 0)


def is_repeated(numbers: Numbers, rows: np.ndarray, total: int) -> bool:
    """Tell whether rows are several lists below each other, each of which adds up to a total: by kind, then by region.

    Examples
    --------
    >>> import pandas as pd
    >>> from gis.tables.forms.rounding import Amount, read
    >>> body = pd.DataFrame({0: ["30", "12", "18", "20", "10"]})
    >>> is_repeated(read(body, Amount(0, "产值", None), None, [0]), np.arange(1, 5), 0)
    True
    """
    first, lists, before = 0, 0, 0.0
    running, stated = np.nancumsum(numbers.array[rows]), float(numbers.array[total])
    if not (stated > 0 and running[-1] >= stated * 1.5):
        return False
    for i in np.flatnonzero(running >= 0).tolist():
        near = running[i] - before >= stated * 0.9
        if near and fits(numbers, rows[first : i + 1], total):
            first, lists, before = i + 1, lists + 1, running[i]
    return lists > 1 and first == len(rows)


def named(numbers: Numbers, rows: np.ndarray, ranks: np.ndarray) -> list[np.ndarray]:
    """Return the rows of the highest level of a list whose names have several; none where they hold less than the others.

    广汉市 is a county like the others of 德阳市, a city has counties behind it: both ways are tried.

    Examples
    --------
    >>> import pandas as pd
    >>> from gis.tables.forms.rounding import Amount, read
    >>> body = pd.DataFrame({0: ["20", "12", "7", "10", "5", "4"]})
    >>> numbers, ranks = read(body, Amount(0, "产值", None), None, []), np.array([2, 3, 3, 2, 3, 2])
    >>> [part.tolist() for part in named(numbers, np.arange(6), ranks)]
    [[0, 3, 5], [0, 3]]
    """
    levels = set(ranks[rows].tolist()) - {0}
    if len(levels) < 2:
        return []
    top = ranks[rows] <= min(levels)
    led = top & np.append(~top[1:], False)
    known = np.nan_to_num(numbers.array[rows])
    found = []
    for heads in (np.flatnonzero(top), np.flatnonzero(led)):
        if len(heads) and not heads[0]:
            below = np.add.reduceat(known, heads) - known[heads]
            slack = len(rows) * numbers.step(rows) / 2
            if (below <= known[heads] + slack).all():
                found.append(rows[heads])
    return found


def added(numbers: Numbers, rows: np.ndarray) -> list[np.ndarray]:
    """Return a list without what a row above it or below it adds up, where there are two such rows or a long one.

    Examples
    --------
    >>> import pandas as pd
    >>> from gis.tables.forms.rounding import Amount, read
    >>> body = pd.DataFrame({0: ["20", "12", "8", "10", "6", "4"]})
    >>> [part.tolist() for part in added(read(body, Amount(0, "产值", None), None, []), np.arange(6))]
    [[0, 3]]
    """
    found = []
    for order in (rows, rows[::-1]):
        heads = _heads(numbers.array[order])
        # Two rows that happen to add up to a third are no county of it.
        if len(heads) < len(order) - 2:
            found.append(np.sort(order[heads]))
    return found


def _heads(values: np.ndarray) -> list[int]:
    """Return the rows of a list that are no part of the sum of one before: 20, 12, 8, 10, 6, 4 has 20 and 10."""
    heads, i = [], 0
    known = np.nan_to_num(values)
    while i < len(known):
        heads.append(i)
        head, sum_, behind = known[i], 0.0, i + 1
        for at in range(i + 1, min(len(known), i + 1 + _MOST_BELOW) if head > 0 else 0):
            sum_ += known[at]
            if abs(sum_ - head) <= _LAST_BIT * head and at > i + 1:
                behind = at + 1
                break
            if sum_ > head * (1 + _LAST_BIT):
                break
        i = behind
    return heads
