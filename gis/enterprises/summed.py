"""The columns of a list that are added up, and the rows whose values are not as they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gis.enterprises import tally
from gis.enterprises.lists.values import numbers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gis.tables.units import Unit

# What is said of a row: of its columns each has a value for one reason, and a row counts once.
REASONS = ("sum_not_number", "sum_blank", "sum_negative")


def read(
    columns: Mapping[str, Any], names: Sequence[str], units: Mapping[str, Unit], good: np.ndarray
) -> tuple[dict[str, np.ndarray], dict[str, dict[str, np.ndarray]]]:
    """Return the amounts of each column by row, and by reason which rows each column gives it for.

    Parameters
    ----------
    columns
        Of a list, as :func:`gis.enterprises.lists.points.read` gives them.
    names
        Those that are added up.
    units
        Unit of a column whose heading or cells name one.
    good
        The rows that count.

    Examples
    --------
    >>> import pyarrow as pa
    >>> cells = {"产值": pa.array(["1", "x"]), "税收": pa.array(["", "y"])}
    >>> amounts, odd = read(cells, ("产值", "税收"), {}, np.ones(2, bool))
    >>> amounts["产值"].tolist(), {r: {c: w.tolist() for c, w in of.items()} for r, of in odd.items() if of}
    ([1.0, nan], {'sum_not_number': {'产值': [False, True], '税收': [False, True]}, 'sum_blank': {'税收': [True, False]}})
    """
    amounts: dict[str, np.ndarray] = {}
    odd: dict[str, dict[str, np.ndarray]] = {reason: {} for reason in REASONS}
    for name in names:
        values, bad = numbers(columns[name], name, units.get(name))
        huge = tally.too_large(np.nan_to_num(values))
        # A loss is one, a negative output a slip of the hand: which it is only the owner of the list knows.
        masks = (bad | huge, ~bad & np.isnan(values), ~huge & (values < 0))
        for reason, where in zip(REASONS, masks, strict=True):
            if (where & good).any():
                odd[reason][name] = where & good
        amounts[name] = np.where(huge, np.nan, values)
    return amounts, odd


def said(
    columns: Mapping[str, Any], odd: Mapping[str, np.ndarray], row: int, *, headed: bool
) -> str:
    """Return what stands in the odd cells of a row, each after its heading where several columns may be meant.

    Examples
    --------
    >>> import pyarrow as pa
    >>> cells = {"产值": pa.array(["x"]), "税收": pa.array([""])}
    >>> odd = {name: np.array([True]) for name in cells}
    >>> said(cells, odd, 0, headed=True), said(cells, {"产值": odd["产值"]}, 0, headed=False)
    ('产值 x, 税收', 'x')
    """
    found = []
    for name, where in odd.items():
        if where[row]:
            cell = columns[name][row].as_py()
            # What is no number or nothing at all (a blank in Parquet) has no words.
            words = "" if cell is None or cell != cell else str(cell).strip()  # noqa: PLR0124
            found.append(f"{name} {words}".strip() if headed else words)
    return ", ".join(found)
