"""Figures of frames that are handed in, as floats: what is no number is named, never cast or joined.

A figure that is missing is NaN whatever its column is made of (None, ``<NA>``, NaT), digits in a text
are their number, and any other text is a fault that names row and column: pandas would add “1” and “2”
to “12”. A label that stands twice is refused, because one of its figures would count for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.errors import InputTableError, first_of

if TYPE_CHECKING:
    from collections.abc import Sequence

Floats = npt.NDArray[np.float64]


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


def by_label(values: pd.Series, labels: Sequence[Any] | pd.Index) -> Floats:
    """Return the figures of a series in the order of some labels; NaN where it has none.

    Raises
    ------
    InputTableError
        If a label stands twice in the series, a figure is no number, or the series has the codes of the
        labels as whole numbers: none would be found, and all would be unknown.

    Examples
    --------
    >>> by_label(pd.Series({"A": 1, "B": 2}), ["B", "C"]).tolist()
    [2.0, nan]
    """
    index = values.index
    require_once(index)
    wanted = pd.Index(labels)
    places = index.get_indexer(wanted)
    if len(index) and len(wanted) and (places < 0).all():
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
    """Require that codes are not whole numbers in one index and text in the other.

    Raises
    ------
    InputTableError
        With the first of the codes.

    Examples
    --------
    >>> require_same_kind(pd.Index(["510100"]), pd.Index(["510100", "510300"]))
    """
    is_number = [pd.api.types.is_integer_dtype(one.dtype) for one in (index, wanted)]
    if is_number[0] != is_number[1] and index.astype(str).isin(wanted.astype(str)).any():
        raise InputTableError("error.codes_are_numbers", found=first_of([str(x) for x in index], 3))


def _plain(values: pd.DataFrame | pd.Series) -> Floats:
    found: Floats = np.array(values, dtype=float)
    kinds = values.dtypes if isinstance(values, pd.DataFrame) else [values.dtype]
    if any(getattr(kind, "kind", "") in "mM" for kind in kinds):
        raise TypeError  # numpy takes a date for the nanoseconds since 1970
    return found


def _column(values: pd.Series, name: object) -> Floats:
    """Return a column figure by figure; raise InputTableError at the first that is no number."""
    cells = values.astype(object).to_numpy()
    missing = pd.isna(cells)
    found = np.full(len(cells), np.nan)
    wrong = []
    for place in np.flatnonzero(~missing).tolist():
        try:
            found[place] = float(cells[place])
        except (TypeError, ValueError):
            wrong.append(place)
    if wrong:
        _refuse(values.index[wrong[0]], name, cells[wrong[0]], len(wrong))
    return found


def _refuse(row: object, name: object, cell: object, count: int) -> NoReturn:
    raise InputTableError(
        "error.table_no_number", row=str(row), column=str(name), found=str(cell), count=count
    )
