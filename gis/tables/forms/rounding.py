"""The numbers of a column beside a total of theirs: how they are rounded, and whether they add up to it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gis.errors import Term
from gis.tables import cells, headings

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from gis.tables.units import Unit

# Of what is counted one by one nothing is rounded.
_COUNTED = frozenset(
    ("家", "人", "个", "户", "件", "台", "套", "辆", "处", "座", "只", "项", "张", "所", "人次")
)
# Rounding without a sign of it is no more than this share of a total.
_SMALL = 0.002
# A sum of rounded numbers misses by more in one of 16,000.
_DEVIATIONS = 4.0
_LAST_BIT = 1e-9
_DIGITS = re.compile(r"[0-9][0-9,]*(?:\.(?P<after>[0-9]*))?")
# More decimals than people write: a quotient that a workbook computed.
_MOST_DECIMALS = 6
# What a cell without a number says of there being none.
_NOTHING = re.compile(r"[-—–―−─…./\\\s]*|无|nan|none|null|n/?a", re.IGNORECASE)
_FEWEST = 3
_LOOKED_AT = 8


class Amount(NamedTuple):
    """A column of amounts: where it stands, its heading, the unit of its numbers."""

    position: int
    name: str
    unit: Unit | None


@dataclass(frozen=True, eq=False)
class Numbers:
    """The numbers of a column by row, its cells, whether they are counted one by one or measured, and what each row multiplies."""

    array: np.ndarray
    cells: pd.Series
    counted: bool
    measured: bool
    scale: np.ndarray | None

    @cached_property
    def steps(self) -> np.ndarray:
        """The last digit that is written in each row; NaN of an empty cell."""
        return np.array([_step(c, v) for c, v in zip(self.cells, self.array, strict=True)], float)

    def step(self, rows: np.ndarray) -> float:
        """Return the last digit that is written in any of some rows: 0.1 of 12.5 and 3; 0 where all digits are."""
        found = self.steps[rows]
        return float(found[~np.isnan(found)].min(initial=math.inf)) if len(found) else 0.0

    def slack(self, rows: np.ndarray, total: int) -> float:
        """Return by how much rounding may part a total from the sum of rows."""
        own = float(self.steps[total])
        if self.counted:
            return 0.0
        known = rows[~np.isnan(self.array[rows])]
        each = self.step(known)
        parts = len(known) * each**2 + own**2
        most = min((len(known) * each + own) / 2, _DEVIATIONS * math.sqrt(parts / 12))
        # Whole numbers of 亿元 or 万吨 were rounded; what has no unit may have been counted.
        whole = each >= 1 and own >= 1 and not self.measured
        return 0.0 if whole and most > _SMALL * abs(self.array[total]) else most

    def withheld(self, rows: np.ndarray) -> bool:
        """Tell whether a row keeps its number to itself or says it roughly: *, 保密, <5, 约3; a dash or nothing is none."""
        unknown = rows[np.isnan(self.array[rows])]
        return any(_NOTHING.fullmatch(cells.folded(self.cells.iloc[i])) is None for i in unknown)


def read(
    body: pd.DataFrame, column: Amount, by_row: np.ndarray | None, totals: Sequence[int]
) -> Numbers | None:
    """Return a column as numbers; None where it holds shares.

    Parameters
    ----------
    body
        Rows of data with the totals among them; columns 0..n-1.
    column
        The column.
    by_row
        By what the numbers of each row are multiplied, where a column of units says so.
    totals
        The rows of totals, as the index of ``body`` numbers them.

    Examples
    --------
    >>> import pandas as pd
    >>> body = pd.DataFrame({0: ["1.5", "2.25", "4"]}, index=[2, 3, 4])
    >>> numbers = read(body, Amount(0, "产值", None), None, [4])
    >>> numbers.array.tolist(), numbers.step(np.array([0, 1])), fits(numbers, np.array([0, 1]), 2)
    ([1.5, 2.25, 4.0], 0.01, True)
    """
    own = body[column.position]
    if any(cells.number(own.loc[row]).percent for row in totals[:_LOOKED_AT]):
        return None
    unit = column.unit
    counted = headings.is_counted(column.name)
    if unit is not None:
        counted = unit.base in _COUNTED and unit.factor == 1
    array = cells.numbers(own, unit).array
    measured = unit is not None and not counted
    return Numbers(array if by_row is None else array * by_row, own, counted, measured, by_row)


def fits(numbers: Numbers, rows: np.ndarray, total: int) -> bool:
    """Tell whether rows add up to a total, as far as its digits say."""
    values, stated = numbers.array[rows], numbers.array[total]
    if not len(values) or np.isnan(values).all():
        return False
    off = abs(float(np.nansum(values)) - stated)
    last = _LAST_BIT * max(abs(stated), float(np.nansum(np.abs(values))))
    return bool(off <= last or off <= numbers.slack(rows, total) + last)


def is_mean(numbers: Numbers, rows: np.ndarray, total: int) -> bool:
    """Tell whether a row holds the mean of others: of what cannot be added, whatever its heading."""
    values, stated = numbers.array[rows], numbers.array[total]
    known = values[~np.isnan(values)]
    if len(known) < _FEWEST:
        return False
    own = float(numbers.steps[total])
    return bool(abs(known.mean() - stated) <= own / 2 + _LAST_BIT * abs(stated))


def _step(cell: object, value: float) -> float:
    """Return the last digit of a number as it is written, in the unit of its column; NaN of an empty cell."""
    if math.isnan(value):
        return math.nan
    # A workbook holds 12 for 12.0 and all digits of a quotient.
    text = (
        cells.folded(cell) if isinstance(cell, str) else repr(float(str(cell))).removesuffix(".0")
    )
    hit = _DIGITS.search(text)
    if hit is None or (not isinstance(cell, str) and "e" in text):
        return 0.0
    places = len(hit["after"] or "")
    plain = float(hit[0].replace(",", ""))
    factor = abs(value / plain) if plain and value else 1.0
    return 0.0 if places > _MOST_DECIMALS else 10.0**-places * factor


def said(numbers: Numbers, rows: np.ndarray, total: int) -> dict[str, object]:
    """Return the values of a remark: what the total says, the sum of the rows, the difference of the two."""
    factor = 1.0 if numbers.scale is None else float(numbers.scale[total])
    known = rows[~np.isnan(numbers.array[rows])]
    step = numbers.step(np.append(known, total)) / factor
    places = max(0, round(-math.log10(step))) if step else _MOST_DECIMALS - 2
    stated = numbers.array[total] / factor
    sum_ = float(np.nansum(numbers.array[rows])) / factor
    shown, added, off = (
        f"{x:z,.{places}f}".rstrip("0").rstrip(".") if places else f"{x:z,.0f}"
        for x in (stated, sum_, abs(stated - sum_))
    )
    empty = len(rows) - len(known)
    more = Term("table_remark.total_empty", count=empty) if empty else ""
    sign = "+" if stated > sum_ else "−"
    return {"stated": shown, "sum": added, "difference": f"{sign}{off}", "more": more}
