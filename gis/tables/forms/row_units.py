"""A column of units: each row's values are in the unit that stands beside them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from gis.errors import InputTableError, Term
from gis.tables import headings, units

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from gis.tables.roles import Column
    from gis.tables.table import Table

_SHOWN = 8
_HALF = 0.5


def by_row(table: Table) -> Table:
    """Return a table whose values are in the units that a column of units names row by row."""
    named = [
        c
        for c in table.columns
        if c.reason == "note" and headings.is_unit(c.name) and holds_units(table.texts(c))
    ]
    if not named:
        return table
    texts = table.texts(named[0])
    found = [units.unit(text) for text in texts]
    values = _in_row_units(table, found)
    differ = len(set(texts)) > 1
    # 产值, 单位, 企业数: which of them is meant is not said.
    unclear = len(values) > 1 and any(headings.is_quantity(c.stem) for c in values)
    if not values or (unclear and not differ):
        return table
    if any(table.texts(other).tolist() != texts.tolist() for other in named[1:]):
        letters = [c.letter for c in named]
        raise InputTableError("error.table_unit_columns", column=named[0].name, found=letters)
    of_rows = _of_one_quantity(named[0], texts, values)
    if unclear:
        names = [c.name for c in values]
        raise InputTableError("error.table_row_units_of", column=named[0].name, values=names)
    common = Counter(of_rows).most_common(1)[0][0]
    detail = "、".join(dict.fromkeys(texts))
    columns = {c.position: c for c in table.columns}
    columns |= {c.position: replace(c, unit=common) for c in values}
    columns |= {c.position: replace(c, reason="units", detail=detail) for c in named}
    table = replace(table, columns=tuple(columns.values()))
    if not differ:
        return table
    into = table.unit.written if table.unit else common.written
    said = Term("table_remark.row_units", column=named[0].name, found=rows_by(texts), unit=into)
    return replace(
        table,
        rows=replace(table.rows, remarks=(*table.rows.remarks, said)),
        row_units=of_rows,
        by_row=frozenset(c.position for c in values),
    )


def holds_units(texts: pd.Series[str]) -> bool:
    """Tell whether most of the different texts are units: 单位 may head organisations too."""
    kinds = [text for text in texts.unique() if text]
    return bool(kinds) and sum(units.unit(kind) is not None for kind in kinds) >= len(kinds) * _HALF


def _of_one_quantity(
    column: Column, texts: pd.Series[str], values: Sequence[Column]
) -> tuple[units.Unit, ...]:
    """Return the unit of each row, or refuse several quantities and what headings contradict."""
    found = [units.unit(text) for text in texts]
    of_rows = tuple(unit for unit in found if unit)
    if len(of_rows) < len(found) or len({unit.base for unit in of_rows}) > 1:
        raise InputTableError("error.table_row_units", column=column.name, found=rows_by(texts))
    for value in values:
        if value.unit is not None and any(unit[:2] != value.unit[:2] for unit in of_rows):
            # 单位：亿元 above the table is said by no heading.
            of_heading = units.of_heading(value.name)[1] is not None
            raise InputTableError(
                "error.table_row_units_differ" if of_heading else "error.table_row_units_above",
                column=column.name,
                value=value.name,
                own=value.unit.written,
                found=rows_by(texts),
            )
    return of_rows


def _in_row_units(table: Table, found: Sequence[units.Unit | None]) -> list[Column]:
    """Return the columns of values that a column of units may be about: not those of another quantity."""
    bases = {unit.base for unit in found if unit}
    return [
        c
        for c in table.of("value")
        if headings.word(c.name) not in ("share", "rate", "scale")
        and (c.unit is None or c.unit.base in bases)
    ]


def rows_by(texts: pd.Series[str]) -> list[Term]:
    """Return each text of a column with the first rows where it stands."""
    return [
        Term(
            "table_remark.unit_rows",
            unit=text or "–",
            rows=[int(row) for row in texts.index[texts == text][:3]],
            count=int((texts == text).sum()),
        )
        for text in texts.unique()[:_SHOWN]
    ]
