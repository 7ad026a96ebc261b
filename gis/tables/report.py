"""What was made of a table, as terms that read in both languages: roles, rows left out, remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.errors import Term, first_of
from gis.tables.roles import ROLES

if TYPE_CHECKING:
    from gis.tables.header import LeftOut
    from gis.tables.roles import Column
    from gis.tables.table import Table

_SHOWN = 12


def lines(table: Table) -> list[Term]:
    r"""Return one term a line: where the headings stand, columns by role, rows left out, remarks.

    Examples
    --------
    >>> from gis.errors import said
    >>> from gis.tables.reading import read
    >>> table = read("地区,序号,产值（亿元）\n成都市,1,5\n德阳市,2,3\n".encode(), "made-up.csv")
    >>> for line in lines(table):
    ...     print(said(line, "en"))
    made-up.csv: headings in row 1, 2 rows of data
    Region: 地区
    Values: 产值（亿元） [亿元]
    Left out: 序号 (a running number)
    """
    first, last = table.rows.head.rows
    where = f"{first}" if first == last else f"{first}–{last}"
    key = "table_report.headings" if first else "table_report.no_headings"
    found = [Term(key, file=table.rows.file, rows=where, count=len(table.frame))]
    found += table.rows.remarks
    if table.unit is not None:
        found.append(Term("table_report.converted", unit=table.unit.written))
    found += [
        Term(f"table_report.{role}", columns=_named(table, role))
        for role in ROLES
        if table.of(role)
    ]
    by_reason: dict[str, list[LeftOut]] = {}
    for leaving in table.left_out:
        by_reason.setdefault(leaving.reason, []).append(leaving)
    found += [
        Term(
            "table_report.left_out",
            count=len(rows),
            why=Term(f"left_out_row.{reason}"),
            rows=first_of([Term("map.qualified", what=r.row, more=r.text) for r in rows], _SHOWN),
        )
        for reason, rows in by_reason.items()
    ]
    return found


def why(column: Column) -> Term:
    """Return in words why a column has its role."""
    return Term(f"column.{column.reason}", detail=column.detail)


def _named(table: Table, role: str) -> list[object]:
    columns = table.of(role)
    shown = [_one(column) for column in columns[:_SHOWN]]
    if len(columns) > _SHOWN:
        shown.append(Term("table_report.more", count=len(columns) - _SHOWN))
    return shown


def _one(column: Column) -> object:
    name = column.name or f"({column.letter})"
    if column.role == "ignored" or column.reason in ("content", "only_numbers", "years"):
        return Term("map.qualified", what=name, more=why(column))
    if column.role == "value" and column.unit is not None:
        return Term("table_report.with_unit", name=name, unit=column.unit.written)
    return name
