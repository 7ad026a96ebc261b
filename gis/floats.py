"""Figures of frames that are handed in, as floats: what is no number is named, never cast or joined.

A figure that is missing is NaN whatever its column is made of (None, ``<NA>``, NaT), digits in a text
are their number, and any other text (also inf, nan and 1_000) is a fault that names row and column: pandas would add “1” and “2”
to “12”. A label that stands twice is refused, because one of its figures would count for both.
"""

from __future__ import annotations

import numbers
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.errors import InputTableError, first_of

if TYPE_CHECKING:
    from collections.abc import Sequence

Floats = npt.NDArray[np.float64]
# Kinds of columns that hold nothing but numbers: truth, whole numbers, floats.
_NUMBERS = frozenset("biuf")
# A number as programs write it: Python would read 1_000, inf and nan, too.
_DIGITS = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def of_table(table: pd.DataFrame) -> Floats:
    """Return the cells of a table as floats of its shape, in an array of its own; missing is NaN.

    Raises
    ------
    InputTableError
        If a cell is neither a number nor missing.

    Examples
    --------
    >>> of_table(pd.DataFrame({"a": pd.array([1, None], dtype="Int64"), "b": ["2.5", "3"]})).tolist()
    [[1.0, 2.5], [nan, 3.0]]
    """
    try:
        return _plain(table)
    except (TypeError, ValueError):
        columns = [_column(table.iloc[:, i], name) for i, name in enumerate(table.columns)]
    # A table whose columns are of several types has each read by itself.
    return np.column_stack(columns) if columns else np.empty(table.shape)


def of_series(values: pd.Series) -> Floats:
    """Return the figures of a series as floats, in an array of its own; missing is NaN.

    Raises
    ------
    InputTableError
        If one is neither a number nor missing.

    Examples
    --------
    >>> of_series(pd.Series([1, None, "3"], dtype=object)).tolist()
    [1.0, nan, 3.0]
    >>> of_series(pd.Series({"510100": "n. a."}, name="gdp"))
    Traceback (most recent call last):
    gis.errors.InputTableError: 表中第“510100”行、“gdp”列为“n. a.”（共 1 处），不是数；改为数，未知的留空
    """
    try:
        return _plain(values)
    except (TypeError, ValueError):
        return _column(values, values.name)


def finite(table: pd.DataFrame) -> Floats:
    """Return the cells of a table as :func:`of_table` does, and refuse infinite ones: nothing could be told beside them.

    Raises
    ------
    InputTableError
        If a cell is infinite, or neither a number nor missing.

    Examples
    --------
    >>> finite(pd.DataFrame({"a": [1, None]})).tolist()
    [[1.0], [nan]]
    """
    values = of_table(table)
    wrong = np.argwhere(np.isinf(values))
    if len(wrong):
        row, column = wrong[0]
        _refuse(table.index[row], table.columns[column], values[row, column], len(wrong))
    return values


def by_label(values: pd.Series, labels: Sequence[Any] | pd.Index) -> Floats:
    """Return the figures of a series in the order of some labels; NaN where it has none.

    Raises
    ------
    InputTableError
        If a label stands twice in the series, a figure is no number, or the series has codes of the
        labels as numbers: they would not be found, and their figures be unknown.

    Examples
    --------
    >>> by_label(pd.Series({"A": 1, "B": 2}), ["B", "C"]).tolist()
    [2.0, nan]
    """
    index = values.index
    require_once(index)
    wanted = pd.Index(labels)
    places = index.get_indexer(wanted)
    if len(index) and (places < 0).any():
        require_same_kind(index, wanted)
    found = np.append(of_series(values), np.nan)
    # A label that the series lacks takes the NaN at its end.
    return np.asarray(found[places])


def require_once(index: pd.Index) -> None:
    """Require that every region of an index stands once.

    Raises
    ------
    InputTableError
        With the regions that stand twice.

    Examples
    --------
    >>> require_once(pd.Index(["A", "B"]))
    """
    if index.has_duplicates:
        twice = first_of([str(name) for name in index[index.duplicated()].unique()])
        raise InputTableError("error.table_duplicate_rows", found=twice)


def require_same_kind(index: pd.Index, wanted: pd.Index) -> None:
    """Require that codes are not numbers in one index and text in the other, nor both in one.

    Raises
    ------
    InputTableError
        With the first of the codes.

    Examples
    --------
    >>> require_same_kind(pd.Index(["510100"]), pd.Index(["510100", "510300"]))
    """
    found, expected = _kinds(index), _kinds(wanted)
    if found == expected and len(found) < _BOTH:
        return
    if not set(_as_codes(index)).isdisjoint(_as_codes(wanted)):
        raise InputTableError("error.codes_are_numbers", found=first_of(_as_codes(index), 3))


_BOTH = 2


def _kinds(index: pd.Index) -> set[bool]:
    """Return whether labels are numbers: True, False, or both of one index."""
    if pd.api.types.is_numeric_dtype(index.dtype):
        return {True}
    return {isinstance(label, numbers.Real) for label in index if not pd.isna(label)}


def _as_codes(index: pd.Index) -> list[str]:
    # A column of codes with a gap is read as 510100.0.
    return [str(label).removesuffix(".0") for label in index]


def _plain(values: pd.DataFrame | pd.Series) -> Floats:
    """Return figures whose columns hold nothing but numbers; raise TypeError where a cell has to be looked at."""
    kinds = values.dtypes if isinstance(values, pd.DataFrame) else [values.dtype]
    if not all(getattr(kind, "kind", "") in _NUMBERS for kind in kinds):
        raise TypeError  # numpy takes a date for the nanoseconds since 1970, and the text 1_000 for a number
    return np.array(values, dtype=float)


def _column(values: pd.Series, name: object) -> Floats:
    """Return a column figure by figure; raise InputTableError at the first that is no number."""
    cells = values.astype(object).to_numpy()
    missing = pd.isna(cells)
    found = np.full(len(cells), np.nan)
    wrong = []
    for place in np.flatnonzero(~missing).tolist():
        try:
            found[place] = _number(cells[place])
        except (TypeError, ValueError, OverflowError):
            wrong.append(place)
    if wrong:
        _refuse(values.index[wrong[0]], name, cells[wrong[0]], len(wrong))
    return found


def _number(cell: object) -> float:
    """Return a number, or that of digits in a text; raise what :class:`float` raises, also for what only Python reads so."""
    if isinstance(cell, str):
        if _DIGITS.fullmatch(cell.strip()) is None:
            raise ValueError
        return float(cell)
    if not isinstance(cell, numbers.Real | Decimal):
        raise TypeError  # numpy.datetime64 is a float of days
    return float(cell)


def _refuse(row: object, name: object, cell: object, count: int) -> NoReturn:
    raise InputTableError(
        "error.table_no_number", row=str(row), column=str(name), found=str(cell), count=count
    )
