"""Why columns of a user's table cannot be added up: years, units, quantities or measures side by side."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gis.errors import InputTableError, Term, first_of
from gis.tables import headings, units
from gis.tables.cells import number
from gis.tables.formats.workbooks import text as written
from gis.tables.forms.sheets import as_argument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.tables.roles import Column
    from gis.tables.table import Table

_SHOWN = 5
_LONGEST = 20


def why_not(table: Table, values: Sequence[Column], industry: str) -> InputTableError | None:
    """Return why values cannot be added: years of one quantity, several units, measures or quantities.

    Parameters
    ----------
    table, values
        A table as read, and its columns of values.
    industry
        Its column of industries; empty for a wide table.
    """
    stems = Counter(column.year[1] for column in values if column.year)
    for stem, count in stems.items():
        if count > 1:
            years = [c.name for c in values if c.year and c.year[1] == stem]
            return InputTableError("error.table_years", columns=years, last=as_argument(years[-1]))
    if industry and len(values) > 1:
        return InputTableError("error.table_several_values", columns=[c.name for c in values])
    if (industry or len(values) > 1) and (unsaid := units_above(table, values)):
        return InputTableError("error.table_units_above", **unsaid.values)
    if industry:
        return None
    # One unit for all makes no measures one.
    return _of_several_measures(values) if table.unit else _of_one_kind(table, values)


def units_above(table: Table, values: Sequence[Column]) -> Term | None:
    """Return what is to be said of units above a table that are of some of its columns, and nothing tells of which.

    单位：万吨、万重量箱 above 水泥 and 平板玻璃: tonnes and boxes are not to be added, and neither is known.
    """
    if table.unit is not None:
        return None
    first = table.rows.head.rows[0]
    lines = [left.text for left in table.left_out if left.row < first]
    named = [unit for line in (*lines, table.region.name) for unit in units.listed(line)]
    # Shares stand beside amounts, and are left out where those are added.
    kinds = {unit[:2]: unit.written for unit in named if unit.base not in ("%", "‰")}
    bare = [column.name for column in values if table.numbers(column).unit is None]
    if len(kinds) < 2 or not bare:
        return None
    shown = first_of(bare, _SHOWN)
    return Term("table_remark.units_above", units=list(kinds.values()), columns=shown)


def _of_one_kind(table: Table, values: Sequence[Column]) -> InputTableError | None:
    """Return why columns of values cannot be added: several quantities, or several units."""
    kinds = {column.stem for column in values}
    if len(kinds) > 1 and all(map(headings.is_quantity, kinds)):
        names = [column.name for column in values]
        return InputTableError("error.table_quantities", columns=names, last=as_argument(names[-1]))
    several = _of_several_measures(values)
    if several is not None:
        return several
    kept_in = {c: table.numbers(c).unit for c in values}
    if len({(unit.base, unit.factor) if unit else None for unit in kept_in.values()}) > 1:
        shown = [
            Term("map.qualified", what=c.name, more=_where(table, c) if unit else "–")
            for c, unit in kept_in.items()
        ]
        return InputTableError("error.table_units", columns=first_of(shown, 2 * _SHOWN))
    return None


def _where(table: Table, column: Column) -> Term | str:
    """Return the unit of a column, with the first cell that says it where its heading does not."""
    unit = table.numbers(column).unit
    said = unit.written if unit else ""
    if column.unit is not None or not said:
        return said
    cells = table.written(column)
    first = next((i for i, cell in enumerate(cells) if number(cell).unit is not None), None)
    if first is None:
        return said
    row, value = table.row(first, column), written(cells.iloc[first])[:_LONGEST]
    return Term("own.unit_of_cell", unit=said, row=row, value=value)


def _of_several_measures(values: Sequence[Column]) -> InputTableError | None:
    """Return why 水泥产值 and 水泥从业人数 cannot be added: they are measures of one industry."""
    if all(column.reason == "chosen" for column in values):
        return None
    by_measure: dict[str, list[str]] = {}
    of_industry: dict[str, set[str]] = {}
    for column in values:
        industry, measure = headings.measure(units.of_heading(column.stem)[0])
        by_measure.setdefault(measure, []).append(column.name)
        of_industry.setdefault(industry, set()).add(measure)
    named = [measure for measure in by_measure if measure]
    if len(named) < 2 and all(len(found) == 1 for found in of_industry.values()):
        return None
    largest = max(by_measure.values(), key=len)
    return InputTableError(
        "error.table_measures",
        columns=first_of([name for names in by_measure.values() for name in names], 2 * _SHOWN),
        chosen=as_argument(*largest[:_SHOWN]),
    )
