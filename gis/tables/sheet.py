"""One sheet as it was written: cells in rows, and what a reader of values alone does not see."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from gis.errors import InputTableError

if TYPE_CHECKING:
    import pandas as pd

MAX_BYTES = 100 * 1024 * 1024
# What a sheet may span, empty cells included: more than a million rows of ten columns.
MAX_CELLS = 20_000_000


def require_size(size: int, limit: int, file: str) -> None:
    """Raise InputTableError where a table has more bytes than the limit."""
    if size > limit:
        raise InputTableError(
            "error.table_too_large",
            file=file,
            found=f"{size / 2**20:.0f}",
            limit=limit // 2**20,
        )


def require_cells(rows: int, columns: int, file: str) -> None:
    """Raise InputTableError where a sheet spans more cells than ``MAX_CELLS``, empty ones included."""
    if rows * columns > MAX_CELLS:
        raise InputTableError(
            "error.table_too_wide", file=file, rows=rows, columns=columns, limit=MAX_CELLS
        )


class Percent(float):
    """A number that its workbook shows with %; its value is the share, as of a text with %."""

    __slots__ = ()


@dataclass(frozen=True, eq=False)
class Marks:
    """What a workbook says of cells beside their values; rows and columns count from 0.

    Attributes
    ----------
    faults
        ``formula`` (without a stored value) or ``error`` by (row, column).
    merged
        First row, first column, last row, last column of each merged range.
    hidden
        Rows that are not shown.
    hidden_columns
        Columns that are not shown.
    percents
        Cells whose numbers are shown with %: 0.062 as 6.2%.
    rows, columns
        Extent of the cells that hold something.
    formats
        Number format by cell, where it may show another size than the cell holds (万, thousands).
    truths
        Cells that show TRUE or FALSE and hold 1 or 0.
    texts
        Text by cell, where the reader of values joins what a line break or a tab parts.
    struck
        Cells that are struck out, empty ones too.
    """

    faults: dict[tuple[int, int], str] = field(default_factory=dict)
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden: frozenset[int] = frozenset()
    rows: int = 0
    columns: int = 0
    hidden_columns: frozenset[int] = frozenset()
    percents: frozenset[tuple[int, int]] = frozenset()
    formats: dict[tuple[int, int], str] = field(default_factory=dict)
    truths: frozenset[tuple[int, int]] = frozenset()
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    struck: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, eq=False)
class Sheet:
    """A sheet of a workbook, or a text table.

    Attributes
    ----------
    name
        Name of the sheet; empty for a text table.
    grid
        Cells: texts, and in a workbook numbers, dates and truth values too; empty is ``""``. Index:
        the number of each row as a spreadsheet shows it, from 1; columns 0..n-1.
    marks
        What the workbook says beside the values.
    visible
        False for a sheet that the workbook hides.
    delimiter
        What separates the columns of a text table in which cells are quoted; else empty.
    scaled
        What a cell holds, and what its number format shows and the grid has, by (row, column) from 0.
    """

    name: str
    grid: pd.DataFrame
    marks: Marks = field(default_factory=Marks)
    visible: bool = True
    delimiter: str = ""
    scaled: dict[tuple[int, int], tuple[float, float | str]] = field(default_factory=dict)


class Scaled(NamedTuple):
    """Numbers that were taken as their number format shows them: in which columns (from 0), and what the remark says."""

    columns: list[int]
    told: dict[str, object]


def scaled_in(sheet: Sheet, first: int = 1, width: int | None = None) -> Scaled | None:
    """Return which numbers of a sheet were taken as their format shows them; None where none was.

    Parameters
    ----------
    sheet
        Where they stand.
    first
        The first row that counts, as a spreadsheet numbers it.
    width
        How many columns count; all without one.

    Examples
    --------
    >>> import pandas as pd
    >>> sheet = Sheet("表", pd.DataFrame([["产值"], ["123.4567"]]), scaled={(1, 0): (1234567.0, "123.4567")})
    >>> scaled_in(sheet)
    Scaled(columns=[0], told={'count': 1, 'cell': 'A2', 'held': '1234567', 'seen': '123.4567'})
    >>> scaled_in(sheet, first=3), scaled_in(sheet, width=0)
    (None, None)
    """
    cells = [
        (row, column) for row, column in sorted(sheet.scaled)
        if row + 1 >= first and (width is None or column < width)
    ]  # fmt: skip
    if not cells:
        return None
    (row, column), (held, seen) = cells[0], sheet.scaled[cells[0]]
    told: dict[str, object] = {
        "count": len(cells), "cell": f"{letter(column)}{row + 1}", "held": f"{held:.15g}", "seen": str(seen),
    }  # fmt: skip
    return Scaled(sorted({column for _, column in cells}), told)


# What Excel holds of the name of a sheet.
LONGEST_TITLE = 31


def letter(column: int) -> str:
    """Return the letters of a column counted from 0, as a spreadsheet shows them.

    Examples
    --------
    >>> letter(0), letter(25), letter(26), letter(701), letter(702)
    ('A', 'Z', 'AA', 'ZZ', 'AAA')
    """
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
