"""What the cells of a column hold, whatever its heading says: numbers, years, dates, regions."""

from __future__ import annotations

import math
import weakref
from typing import TYPE_CHECKING

from gis.tables import cells
from gis.tables.formats.workbooks import text as written

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

_ENOUGH = 0.5
_FIRST_ROWS = 300


# Finding the different cells of a million takes as long as reading them as numbers: of a column so
# long they are kept as long as it lives.
_WORTH_KEEPING = 100_000
_KEPT: dict[int, tuple[weakref.ref[object], tuple[object, ...]]] = {}


def distinct(column: pd.Series) -> tuple[object, ...]:
    """Return the different cells of a column in the order of their first rows.

    Examples
    --------
    >>> import pandas as pd
    >>> distinct(pd.Series(["b", "a", "b"]))
    ('b', 'a')
    """
    array = column.array
    number = id(array)
    kept = _KEPT.get(number)
    if kept is not None and kept[0]() is array:
        return kept[1]
    found = tuple(column.unique())
    if len(array) >= _WORTH_KEEPING:
        _KEPT[number] = (weakref.ref(array, lambda _: _KEPT.pop(number, None)), found)
    return found


class Content:
    """What the cells of a column are, computed once.

    Parameters
    ----------
    column
        Its cells below the heading.
    known
        Tells of a text whether it is a region's name.
    faulty
        Whether it holds formulas without a value, or errors: a column of numbers.
    """

    def __init__(
        self, column: pd.Series, known: Callable[[str], bool], *, faulty: bool = False
    ) -> None:
        self._column = column
        self._known = known
        # One readable number makes a column one of numbers; only texts are looked at to the end.
        for part in (column.iloc[:_FIRST_ROWS], column):
            kinds = [cell for cell in distinct(part) if written(cell).strip()]
            self.sample: list[object] = kinds
            self.count = len(kinds) + faulty
            self.readable = faulty + sum(map(_is_readable, kinds))
            if self.readable or len(part) == len(column):
                break
        self.like = sum(cells.looks_like_number(cell) for cell in kinds)

    @property
    def numeric(self) -> bool:
        """Whether a cell is a number, or most look like one."""
        return self.readable > 0 or self.like > self.count * _ENOUGH

    def regions(self) -> float:
        """Share of the first different texts that are regions."""
        texts = [t for cell in self.sample[:60] if (t := written(cell).strip())]
        return sum(map(self._known, texts)) / len(texts) if texts else 0.0

    def counts(self) -> bool:
        """Whether the cells are 0, 1, 2 … or 1, 2, 3 …."""
        numbers = [cells.number(cell).value for cell in self.sample[:1000]]
        return len(numbers) > 1 and numbers in (
            list(range(len(numbers))), list(range(1, len(numbers) + 1)),
        )  # fmt: skip

    def dates(self) -> bool:
        """Whether every cell is a date or a time of day."""
        return bool(self.sample) and all(cells.number(c).fault == "date" for c in self.sample)

    def percents(self) -> bool:
        """Whether the first cells all end with %, zeros aside."""
        found = [cells.number(cell) for cell in self.sample[:60]]
        return any(one.percent for one in found) and all(
            one.percent or one.value == 0 for one in found
        )

    def years(self) -> bool:
        """Whether every cell is a likely year, and few years stand in many rows."""
        if not all(map(_is_year, self.sample)):
            return False
        different = [cell for cell in distinct(self._column) if written(cell).strip()]
        few = 0 < len(different) <= min(60, len(self._column) / 2)
        return few and all(map(_is_year, different))

    def shown(self) -> str:
        """Return the first cells, to be shown as a sample."""
        return "、".join(written(cell)[:12] for cell in self.sample[:3])


def _is_readable(cell: object) -> bool:
    found = cells.number(cell)
    return not found.fault and not math.isnan(found.value)


def _is_year(cell: object) -> bool:
    value = cells.number(cell).value
    return value.is_integer() and 1980 <= value <= 2040
