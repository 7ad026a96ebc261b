"""Tables whose columns are known beforehand: flows, weights. Headings in either language are found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gis.errors import InputTableError, Term
from gis.tables import cells, headings, reading, units
from gis.tables.formats.workbooks import text as written
from gis.tables.forms import row_units
from gis.tables.forms.adding import adds_up
from gis.tables.forms.rounding import Amount
from gis.tables.sheet import letter
from gis.tables.table import Rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from gis.tables.header import LeftOut
    from gis.tables.units import Unit


# 起点（From）: the same in English; any other word in brackets may be a unit (车, TEU).
_BRACKETS = re.compile(
    r"\s*[（(](?:from|to|origin|destination|name|code|(?:19|20)[0-9]{2}年?)[)）]\s*$", re.IGNORECASE
)
# What heads codes: they tell places apart that share a name.
_CODES = re.compile(r"代码|编码|code", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Fixed:
    """Rows of a table whose columns are known.

    Attributes
    ----------
    rows
        The table; blank rows, notes and totals are left out.
    position
        Where each known column stands.
    left_out
        Rows that are no data, with the reason.
    ignored
        Headings of columns that nothing asks for.
    names
        Where names stand beside the codes of a known column.
    """

    rows: Rows
    position: Mapping[str, int]
    left_out: tuple[LeftOut, ...]
    ignored: tuple[str, ...]
    names: Mapping[str, int] = field(default_factory=dict)

    @property
    def numbers_of_rows(self) -> list[int]:
        """The number of each row as a spreadsheet shows it."""
        return [int(row) for row in self.rows.frame.index]

    def heading(self, key: str) -> str:
        """Return how the table heads a known column."""
        return self.rows.head.names[self.position[key]]

    def texts(self, key: str) -> list[str]:
        """Return the cells of a known column as texts without outer space; its name where a code is left empty."""
        column = self._written(self.position[key])
        return [one or name for one, name in zip(column, self.named(key) or column, strict=True)]

    def named(self, key: str) -> list[str]:
        """Return the names beside the codes of a known column; an empty list where it stands alone."""
        return self._written(self.names[key]) if key in self.names else []

    def _written(self, position: int) -> list[str]:
        return [written(cell).strip() for cell in self.rows.frame.iloc[:, position]]

    def numbers(self, key: str, unit: Unit | None = None) -> cells.Numbers:
        """Return a known column as numbers; in ``unit`` where the table names one of its base."""
        position = self.position[key]
        heading = self.heading(key)
        by_row = self._units_of_rows(unit)
        own = self.rows.head.units[position] or units.of_heading(heading)[1]
        # "tonnes" is no name of anything here: the column is known, and says its unit.
        own = own or units.unit(heading)
        known = {
            number: reason
            for number, row in enumerate(self.rows.frame.index)
            if (reason := self.rows.faults.get((int(row), position)))
        }
        # A column is in the unit that its user asks for, where it says none.
        stated = own or self.rows.head.unit or unit
        found = cells.in_units(self.rows.frame.iloc[:, position], stated, by_row, known)
        if unit is None or found.unit is None:
            return found
        # 吨/年 of a table of one year are its tonnes.
        if not found.unit.base:
            # 运量（万）: ten thousand of what is not said, and a lorry is no tonne.
            cure = f"{units.of_heading(heading)[0]}（{found.unit.written}{unit.written}）"
            raise InputTableError(
                "error.table_unit_scale",
                column=heading,
                own=found.unit.written,
                unit=unit.written,
                cure=cure,
            )
        if found.unit.base not in (unit.base, f"{unit.base}/年"):
            raise InputTableError(
                "error.table_unit_differs",
                column=heading,
                own=found.unit.written,
                unit=unit.written,
            )
        return cells.Numbers(found.array * (found.unit.factor / unit.factor), found.faults, unit)

    def said_of_rows(self, unit: Unit) -> tuple[Term, ...] | None:
        """Return what is to be said of a column of units that gives numbers theirs row by row, nothing where all are in one; None without it."""
        if not (by_row := self._units_of_rows(unit)):
            return None
        if len(set(by_row)) == 1:
            return ()
        names = self.rows.head.names
        position = next(
            i for i, name in enumerate(names) if headings.is_unit(name) and _are_units(self.rows, i)
        )
        found = row_units.rows_by(_texts(self.rows, position))
        into = unit.written
        return (Term("table_remark.row_units", column=names[position], found=found, unit=into),)

    def _units_of_rows(self, unit: Unit | None) -> tuple[Unit, ...]:
        """Return the unit of each row from a column of units, where there is one that is not asked for."""
        for position, name in enumerate(self.rows.head.names):
            if unit is None or position in self.position.values() or not headings.is_unit(name):
                continue
            if not _are_units(self.rows, position):
                continue
            texts = _texts(self.rows, position)
            found = [units.unit(text) for text in texts]
            by_row = tuple(one for one in found if one and one.base == unit.base)
            if len(by_row) < len(found):
                rows = row_units.rows_by(texts)
                raise InputTableError("error.table_row_units", column=name, found=rows)
            return by_row
        return ()


def read(found: Rows, columns: Mapping[str, Sequence[str]]) -> Fixed:
    r"""Return the known columns of a table.

    Parameters
    ----------
    found
        Rows under their headings.
    columns
        The headings that each known column may have, by its key; a unit after them is no matter.
        Of a column of codes beside one of names the codes are taken.

    Raises
    ------
    InputTableError
        If a column is missing, or two columns are headed as one.

    Examples
    --------
    >>> rows = reading.rows("起点,终点,吨\n成都,重庆,\"1,200\"\n".encode(), "a.csv")
    >>> flows = read(rows, {"from": ("from", "起点"), "tonnes": ("tonnes", "吨")})
    >>> flows.texts("from"), flows.numbers("tonnes").array.tolist(), flows.ignored
    (['成都'], [1200.0], ('终点',))
    """
    names = found.head.names
    plain = [
        {headings.plain(form) for form in (n, units.of_heading(n)[0], _BRACKETS.sub("", n))}
        for n in names
    ]
    position, beside = _found(names, plain, columns)
    missing = [key for key in columns if key not in position]
    if missing:
        expected = [_forms(columns[key]) for key in missing]
        raise InputTableError(
            "error.table_lacks_columns",
            file=found.file,
            missing=expected,
            columns=[n for n in names if n],
        )
    # 合计 may stand in a column of years to the left.
    naming = sorted({0, *list(position.values())[:1]})
    rows, left_out = reading.data_rows(found, naming, _amounts(found, set(position.values())))
    # A column of units is used by the numbers beside it.
    ignored = tuple(
        n
        for i, n in enumerate(names)
        if i not in {*position.values(), *beside.values()}
        and n
        and not (headings.is_unit(n) and _are_units(rows, i))
    )
    return Fixed(rows, position, left_out, ignored, beside)


def _amounts(found: Rows, known: set[int]) -> list[Amount]:
    """Return the known columns that hold numbers which add up."""
    names, said = found.head.names, found.head.units
    of = {i: said[i] or units.of_heading(names[i])[1] or found.head.unit for i in sorted(known)}
    return [
        Amount(i, names[i], unit)
        for i, unit in of.items()
        if adds_up(names[i], unit)
        and any(not cells.number(cell).fault and cell != "" for cell in found.frame.iloc[:, i])
    ]


def _found(
    names: Sequence[str], plain: Sequence[set[str]], columns: Mapping[str, Sequence[str]]
) -> tuple[dict[str, int], dict[str, int]]:
    """Return where each known column stands, and where the names of one of codes do."""
    position: dict[str, int] = {}
    beside: dict[str, int] = {}
    for key, accepted in columns.items():
        words = {headings.plain(word) for word in accepted}
        hits = [i for i, name in enumerate(plain) if name & words]
        codes = [i for i in hits if _CODES.search(names[i])]
        if len(hits) == 2 and len(codes) == 1:
            beside[key] = next(i for i in hits if i not in codes)
            hits = codes
        if len(hits) > 1:
            raise InputTableError(
                "error.columns_twice",
                column=names[hits[0]],
                found=[Term("map.qualified", what=letter(i), more=names[i]) for i in hits],
            )
        if hits:
            position[key] = hits[0]
    return position, beside


def _forms(accepted: Sequence[str]) -> str:
    """Return how a missing column may be headed: one word in English, two in Chinese."""
    english = [word for word in accepted if word.isascii()]
    chinese = [word for word in accepted if not word.isascii()]
    return " / ".join([*english[:1], *chinese[:2]])


def _texts(rows: Rows, position: int) -> pd.Series:
    return rows.frame.iloc[:, position].map(lambda cell: written(cell).strip())


def _are_units(rows: Rows, position: int) -> bool:
    return row_units.holds_units(_texts(rows, position))


def frame(table: pd.DataFrame) -> Rows:
    """Return a frame made by a program as rows under headings; the first row is row 2."""
    import pandas as pd

    from gis.tables.header import Header

    names = tuple(str(column) for column in table.columns)
    given = table.astype(object).where(table.notna(), "")
    given.index = pd.RangeIndex(2, len(table) + 2, name="row")
    head = Header(names, (1, 1), 2, (None,) * len(names))
    return Rows("", "", given, head, {}, ())
