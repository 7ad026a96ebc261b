"""Headings that stand over several columns, and headings that stand in several rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from gis.errors import InputTableError, Term, first_of
from gis.tables import headings, units
from gis.tables.content import distinct
from gis.tables.formats.workbooks import text as written

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from gis.tables.roles import Choices, Column
    from gis.tables.table import Rows

_SHOWN = 8


def told_apart(found: Rows, choices: Choices) -> Rows:
    """Return rows in which growth or share that is headed alike is called after the column before it.

    水泥 | 同比增长 | 玻璃 | 同比增长 are 水泥 同比增长 and 玻璃 同比增长. Where the user names such a
    column, or it is not clear what it belongs to, headings stay as they are.

    Parameters
    ----------
    found
        Rows under their headings.
    choices
        What the user says of the columns.
    """
    names = found.head.names
    asked = {
        headings.plain(name) for name in (*choices.roles, *choices.ignore, *choices.value_columns)
    }
    doubled = {name for name, count in Counter(names).items() if name and count > 1}
    meant = {
        name
        for name in doubled
        if headings.word(name) == "share" and headings.plain(name) not in asked
    }
    new = {i: _called(names, i, doubled) for i, name in enumerate(names) if name in meant}
    if not new or "" in new.values() or len({*new.values(), *names}) < len(new) + len({*names}):
        return found
    now = tuple(new.get(i, name) for i, name in enumerate(names))
    said = Term("table_remark.called_after", columns=first_of([*new.values()], _SHOWN))
    return replace(
        found,
        frame=found.frame.set_axis(list(now), axis="columns"),
        head=replace(found.head, names=now),
        remarks=(*found.remarks, said),
    )


def _called(names: Sequence[str], position: int, doubled: set[str]) -> str:
    """Return a heading behind that of the amount to its left; empty where there is none."""
    anchor = next((name for name in reversed(names[:position]) if name not in doubled), "")
    if not anchor or headings.word(anchor) not in ("", "total", "part", "rate", "scale"):
        return ""
    return f"{units.of_heading(anchor)[0]} {names[position]}"


def later_head(grid: pd.DataFrame, fault: InputTableError) -> InputTableError:
    """Return what is to be said of a row that is longer than the headings: that it heads a table itself, or the fault.

    Examples
    --------
    >>> import pandas as pd
    >>> grid = pd.DataFrame([["指标", "数值", ""], ["地区", "水泥", "玻璃"]], index=[1, 2])
    >>> later_head(grid, InputTableError("error.table_long_row", file="a", row=2, found=3, expected=2, value="玻璃")).key
    'error.table_head_later'
    """
    row = fault.values.get("row")  # noqa: PD011 - no frame
    if not isinstance(row, int):
        return fault
    cells = [text for cell in grid.loc[row] if (text := written(cell).strip())]
    if not any(headings.word(cell) == "region" for cell in cells):
        return fault
    return InputTableError("error.table_head_later", row=row, found=first_of(cells, _SHOWN))


def require_one_head(body: pd.DataFrame, columns: Sequence[Column]) -> None:
    """Refuse a table below whose rows other headings stand: what follows them is another table.

    Raises
    ------
    InputTableError
        Names the row and its headings.
    """
    region = next(c for c in columns if c.role == "region")
    head = headings.plain(region.name)
    if headings.word(region.name) != "region":
        return
    column = body[region.position]
    same = [c for c in distinct(column) if isinstance(c, str) and headings.plain(c) == head]
    for row in column.index[column.isin(same)] if same else ():
        cells = [text for cell in body.loc[row] if (text := written(cell).strip())]
        raise InputTableError("error.table_head_below", row=int(row), found=first_of(cells, _SHOWN))
