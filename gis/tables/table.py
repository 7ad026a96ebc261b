"""A table as it was read: rows under their headings, and columns with roles."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from gis.errors import InputTableError, Term
from gis.tables import cells, header, headings
from gis.tables.formats.workbooks import text as as_text
from gis.tables.header import LeftOut
from gis.tables.roles import Column
from gis.tables.sheet import letter
from gis.tables.units import Unit

if TYPE_CHECKING:
    from collections.abc import Collection

    import pandas as pd

_SHOWN_CELLS = 8


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows of a file under their headings.

    Attributes
    ----------
    file, sheet
        Name of the file, and of the sheet in a workbook.
    frame
        Cells as written (texts; in a workbook numbers and dates too), empty ``""``. Columns are the
        headings; index: the number of each row as a spreadsheet shows it.
    head
        Where the headings stand, and what stands above.
    faults
        Reason by (row, position of the column) of cells without a readable value.
    remarks
        What a reader should know: a sheet chosen among several, hidden rows.
    places
        Row in the file by (row, position of the column), where cells of several rows were laid out in
        one; every other cell stands in the row of its index.
    """

    file: str
    sheet: str
    frame: pd.DataFrame
    head: header.Header
    faults: dict[tuple[int, int], str]
    remarks: tuple[Term, ...]
    places: dict[tuple[int, int], int] = field(default_factory=dict)

    def without_value(self, beside: Collection[str] = ()) -> tuple[Term, ...]:
        """Return what to say of formulas that hold no result or an error: they are empty cells here.

        Parameters
        ----------
        beside
            Headings of columns whose cells are answered for elsewhere.
        """
        heads = [str(head) for head in self.frame.columns]
        found = []
        for reason in ("formula", "error"):
            places = sorted(
                (row, column)
                for (row, column), said_of in self.faults.items()
                if said_of == reason and row in self.frame.index and heads[column] not in beside
            )
            cells = [f"{letter(column)}{row}" for row, column in places[:_SHOWN_CELLS]]
            if places:
                found.append(Term(f"table_remark.{reason}", count=len(places), cells=cells))
        return tuple(found)


@dataclass(frozen=True, eq=False)
class Table:
    """A table whose columns have roles.

    Attributes
    ----------
    rows
        The rows of data, without totals, notes and blank rows.
    columns
        Every column of the file with its role.
    left_out
        Rows of the file that are no data, with the reason.
    unit
        Unit that all values are brought into; None where each keeps its own.
    row_units
        Unit of each row, where a column of units says that they differ.
    by_row
        Positions of the columns of values that are in ``row_units``.
    """

    rows: Rows
    columns: tuple[Column, ...]
    left_out: tuple[LeftOut, ...]
    unit: Unit | None = None
    row_units: tuple[Unit, ...] = ()
    by_row: frozenset[int] = frozenset()

    @property
    def frame(self) -> pd.DataFrame:
        """Rows of data by their number in the file."""
        return self.rows.frame

    def of(self, role: str) -> tuple[Column, ...]:
        """Return the columns of a role."""
        return tuple(column for column in self.columns if column.role == role)

    @property
    def region(self) -> Column:
        """The column of regions."""
        return self.of("region")[0]

    def column(self, name: str) -> Column:
        """Return the one column of a heading, used ones first.

        Raises
        ------
        InputTableError
            If there is none, or more than one.
        """
        hits = [c for c in self.columns if c.name == name]
        hits = hits or [c for c in self.columns if headings.plain(c.name) == headings.plain(name)]
        hits = [c for c in hits if c.role != "ignored"] or hits
        if len(hits) != 1:
            key = "error.table_no_column" if not hits else "error.table_column_twice"
            raise InputTableError(
                key, column=name, columns=[c.name for c in self.columns if c.name]
            )
        return hits[0]

    def written(self, column: Column) -> pd.Series:
        """Return the cells of a column as they are written."""
        return self.frame.iloc[:, column.position]

    def texts(self, column: Column) -> pd.Series[str]:
        """Return the cells of a column as texts without outer space."""
        found: pd.Series[str] = self.written(column).map(lambda cell: as_text(cell).strip())
        return found

    def row(self, number: int, column: Column) -> int:
        """Return the row of the file in which a cell stands; ``number`` counts the rows of data from 0."""
        first = int(self.frame.index[number])
        return self.rows.places.get((first, column.position), first)

    def numbers(self, column: Column) -> cells.Numbers:
        """Return a column as numbers in its unit, with the faults of its cells."""
        known = (
            {
                number: reason
                for number, row in enumerate(self.frame.index)
                if (reason := self.rows.faults.get((int(row), column.position)))
            }
            if self.rows.faults
            else {}
        )
        by_row = self.row_units if column.position in self.by_row else ()
        found = cells.in_units(self.written(column), column.unit, by_row, known)
        own, wanted = found.unit, self.unit
        if wanted is None:
            return found
        if own is None:
            return replace(found, unit=wanted)
        # 产值（亿）, which is wanted in 万元, is in 亿元.
        if own.base not in ("", wanted.base):
            raise InputTableError(
                "error.table_unit_differs",
                column=column.name,
                own=own.written,
                unit=wanted.written,
            )
        return replace(found, array=found.array * (own.factor / wanted.factor), unit=wanted)
