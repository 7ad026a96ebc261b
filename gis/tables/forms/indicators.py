"""Indicators in rows: region, indicator, value; laid out side by side, one column an indicator.

企业数 and 产值 of one region in two rows are no two rows of one thing: as columns each keeps its name
and unit, and which of them is meant can be asked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gis.errors import InputTableError, Term, first_of
from gis.tables import header, headings, roles, units
from gis.tables.formats.workbooks import text as written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd

    from gis.tables.roles import Choices, Column
    from gis.tables.table import Rows
    from gis.tables.units import Unit

_HEADINGS = frozenset(
    [
        "指标",
        "指标名",
        "指标名称",
        "统计指标",
        "指标项",
        "指标项目",
        "经济指标",
        "主要指标",
        "项目",
        "项目名称",
        "统计项目",
        "数据项",
        "变量",
        "变量名",
        "indicator",
        "indicators",
        "indicator_name",
        "indicatorname",
        "variable",
        "measure",
        "metric",
        "series",
        "item",
    ]
)
_SHOWN = 8
# More indicators than this are names of something else.
_MOST = 300


def side_by_side(found: Rows, choices: Choices, known: Callable[[str], bool]) -> Rows:
    """Return rows with a column for each indicator, or the rows as they are.

    They are laid out where one column holds indicators and one the values, an indicator stands once
    for each region (and date), and the user says nothing else of these columns.

    Parameters
    ----------
    found
        Rows under their headings.
    choices
        What the user says of the columns.
    known
        Tells of a text whether it is a region's name.
    """
    if not any(_is_indicator(name) for name in found.head.names):
        return found
    body = found.frame.set_axis(range(found.frame.shape[1]), axis="columns")
    below = header.notes(body, found.head)
    body = body[~body.index.isin([leaving.row for leaving in below])]
    body = body[body.map(lambda cell: bool(written(cell).strip())).any(axis=1)]
    asked = {*choices.roles, *choices.ignore, *choices.value_columns}
    plain = replace(choices, roles={}, ignore=(), value_columns=())
    try:
        columns = roles.assign(body, found.head, plain, known)
    except InputTableError:
        return found
    value = [c for c in columns if c.role == "value" and c.reason in ("numbers", "only_numbers")]
    named = [c for c in columns if _is_indicator(c.name)]
    if len(value) != 1 or len(named) != 1 or not asked.isdisjoint((named[0].name, value[0].name)):
        return found
    units_of = [c for c in columns if headings.is_unit(c.name)]
    layout = _Layout(body, columns, (named[0], value[0]), units_of[0] if units_of else None)
    if not layout.fits():
        return found
    wide = layout.rows(found)
    head = replace(wide.head, left_out=(*found.head.left_out, *below))
    said = Term(
        "table_remark.side_by_side",
        column=named[0].name,
        value=value[0].name,
        count=len(layout.names),
        found=first_of(layout.names, _SHOWN),
    )
    return replace(wide, head=head, remarks=(*found.remarks, said))


def _is_indicator(name: str) -> bool:
    return headings.plain(name) in _HEADINGS


class _Layout:
    """Rows of region and indicator, and the wide table that they make."""

    def __init__(
        self,
        body: pd.DataFrame,
        columns: Sequence[Column],
        pair: tuple[Column, Column],
        unit: Column | None,
    ) -> None:
        self.body, (self.indicator, self.value) = body, pair
        left_out = {self.indicator.position, self.value.position}
        left_out |= {unit.position} if unit else set()
        left_out |= {c.position for c in columns if c.reason in ("serial", "empty", "note")}
        self.kept = [c for c in columns if c.position not in left_out]
        self.indicators = self._texts(self.indicator.position)
        self.names = list(dict.fromkeys(self.indicators))
        keys = [self._texts(c.position) for c in self.kept if c.role != "value"]
        self.keys = list(zip(*keys, strict=True)) if keys else [()] * len(body)
        self.units = self._units(unit)

    def _texts(self, position: int) -> list[str]:
        return [" ".join(written(cell).split()) for cell in self.body[position]]

    def _units(self, column: Column | None) -> dict[str, Unit | None] | None:
        """Return the unit of each indicator; None where one has several, or one that is not known."""
        if column is None:
            return {}
        given: dict[str, set[str]] = {}
        for name, unit in zip(self.indicators, self._texts(column.position), strict=True):
            given.setdefault(name, set()).add(unit)
        if any(len(found) > 1 for found in given.values()):
            return None
        found = {name: units.unit(next(iter(texts))) for name, texts in given.items()}
        unread = [name for name, texts in given.items() if texts != {""} and found[name] is None]
        return None if unread else found

    def fits(self) -> bool:
        """Tell whether each indicator stands once a region, and several do."""
        pairs = list(zip(self.keys, self.indicators, strict=True))
        return (
            1 < len(self.names) <= _MOST
            and "" not in self.names
            and self.units is not None
            and len(set(pairs)) == len(pairs) > len(set(self.keys))
            and not set(self.names) & {c.name for c in self.kept}
        )

    def rows(self, found: Rows) -> Rows:
        """Return one row a region: its first in the file; each cell knows its own."""
        import pandas as pd

        first: dict[tuple[str, ...], int] = {}
        cells: dict[tuple[int, str], object] = {}
        at: dict[tuple[int, str], int] = {}
        values = self.body[self.value.position]
        for number, key, name in zip(self.body.index, self.keys, self.indicators, strict=True):
            row = first.setdefault(key, int(number))
            cells[row, name], at[row, name] = values.loc[number], int(number)
        kept, rows = [c.position for c in self.kept], list(first.values())
        frame = self.body.loc[rows, kept].astype(object)
        for name in self.names:
            frame[name] = pd.Series(
                [cells.get((row, name), "") for row in rows], rows, dtype=object
            )
        # By row and column of the new table, the place in the file.
        places = {
            (row, len(kept) + i): at[row, name]
            for i, name in enumerate(self.names)
            for row in rows
            if (row, name) in at
        }
        faults = {
            place: found.faults[row, self.value.position]
            for place, row in places.items()
            if (row, self.value.position) in found.faults
        }
        faults |= {
            (row, i): found.faults[row, position]
            for i, position in enumerate(kept)
            for row in rows
            if (row, position) in found.faults
        }
        names = (*(c.name for c in self.kept), *self.names)
        unit = found.head.units[self.value.position] or self.value.unit
        own = [found.head.units[position] for position in kept]
        own += [(self.units or {}).get(name) or unit for name in self.names]
        return replace(
            found,
            frame=frame.set_axis(list(names), axis="columns").rename_axis("row"),
            head=replace(found.head, names=names, units=tuple(own)),
            faults=faults,
            places=places,
        )
