"""What each column of a table is for: a role with its reason, which the user sees and can change.

A column with numbers is not thereby a value. Headings decide first (:mod:`gis.tables.headings`),
then the cells, then sums: a column that is the sum of others is left out where shares are taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from gis.errors import InputTableError
from gis.tables import headings, periods, sums, units
from gis.tables.content import Content
from gis.tables.formats.workbooks import text as written
from gis.tables.forms import region_column, turned
from gis.tables.sheet import letter
from gis.tables.units import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import pandas as pd

    from gis.tables.header import Header

ROLES = ("region", "code", "name", "industry", "value", "date", "lon", "lat", "ignored")
# Why a column has its role; sentences ``column.REASON``.
REASONS = (
    "chosen", "heading", "content", "numbers", "total", "part", "share", "rate", "scale", "earlier",
    "serial", "note", "empty",
    "text", "not_chosen", "sum_of", "wider", "first", "years", "only_numbers", "dates", "quantity",
    "units",
)  # fmt: skip
_AGAIN = re.compile(r"(?<=[^\d.])\.[1-9]$")
# Left out beside values, and values where there are no others.
_ONLY_ONES = ("total", "share", "part", "rate", "scale", "earlier")
# Of these no shares can be taken, even where they are all there is.
_NO_AMOUNTS = ("share", "rate")


@dataclass(frozen=True)
class Choices:
    """What a user says about a table; everything empty leaves it to the reader.

    Attributes
    ----------
    roles
        Role by heading, as chosen.
    value_columns
        The columns of values; no other column is one then.
    ignore
        Columns to leave out.
    sheet
        Sheet of a workbook, by name or number from 1.
    header_rows
        First and last row of the headings; (0, 0) for a table without any.
    unit
        Unit that all values are brought into.
    """

    roles: Mapping[str, str] = field(default_factory=dict)
    value_columns: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    sheet: str = ""
    header_rows: tuple[int, int] | None = None
    unit: str = ""


@dataclass(frozen=True)
class Column:
    """A column and what it is for.

    Attributes
    ----------
    position
        From 0.
    name
        Its heading as written.
    role
        One of ``ROLES``.
    reason
        One of ``REASONS``.
    detail
        What the reason is about: the columns whose sum it is, a sample of its texts.
    unit
        Unit of its numbers, None where none is written.
    year
        Time in its heading, and the heading without it.
    """

    position: int
    name: str
    role: str
    reason: str
    detail: str = ""
    unit: Unit | None = None
    year: tuple[str, str] | None = None

    @property
    def stem(self) -> str:
        """Its heading without a time."""
        return self.year[1] if self.year else self.name

    @property
    def letter(self) -> str:
        """Letters of the column as a spreadsheet shows them."""
        return letter(self.position)


def assign(
    body: pd.DataFrame,
    header: Header,
    choices: Choices,
    known: Callable[[str], bool],
    *,
    shares: bool = False,
    faulty: frozenset[int] = frozenset(),
) -> tuple[Column, ...]:
    """Return the columns of a table with their roles.

    Parameters
    ----------
    body
        Rows of data; columns 0..n-1.
    header
        Their headings.
    choices
        What the user said.
    known
        Tells of a text whether it is a region's name.
    shares
        Whether shares of the values are taken: totals, sums and parts of others are left out then.
    faulty
        Positions of columns with formulas without a value, or errors: columns of numbers.

    Raises
    ------
    InputTableError
        If a chosen column does not exist, or no column holds regions.
    """
    names = header.names[: body.shape[1]]
    choices = _as_written(choices, names)
    columns = []
    for position, name in enumerate(names):
        unit = _unit(name, header.units[position])
        if unit is None and header.unit and headings.may_be_in(name, header.unit):
            unit = header.unit
        column = Column(position, name, "", "", unit=unit, year=periods.period(name))
        content = Content(body[position], known, faulty=position in faulty)
        columns.append(_first_role(column, content, choices, shares=shares))
    columns = region_column.chosen(columns, body, known, choices)
    alone = _alone(columns, shares=shares)
    columns = [_kept_value(column, columns, choices, alone) for column in columns]
    if shares:
        columns = _with_codes_of_industries(columns)
    turned.require_upright(columns, body, known)
    if shares and not choices.value_columns:
        columns = sums.without(_without_quantities(columns), body)
    return tuple(columns)


def _unit(name: str, below: Unit | None) -> Unit | None:
    """Return the unit that a heading or the row of units below it names; refuse two that differ."""
    own = units.of_heading(name)[1]
    if own and below and own[:2] != below[:2] and own.base:
        raise InputTableError(
            "error.table_unit_conflict", column=name, own=own.written, below=below.written
        )
    return below or own


def _as_written(choices: Choices, names: Sequence[str]) -> Choices:
    """Return the choices with each heading as the table writes it."""
    by_plain: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        by_plain.setdefault(headings.plain(name), []).append(name)

    def heading(name: str) -> str:
        hits = [name] if name in names else by_plain.get(headings.plain(name), [])
        if len(hits) != 1 or not name:
            raise InputTableError(
                "error.table_no_column", column=name, columns=[n for n in names if n]
            )
        return hits[0]

    return replace(
        choices,
        roles={heading(name): role for name, role in choices.roles.items()},
        value_columns=tuple(map(heading, choices.value_columns)),
        ignore=tuple(map(heading, choices.ignore)),
    )


def _first_role(column: Column, content: Content, choices: Choices, *, shares: bool) -> Column:
    chosen = _chosen_role(column.name, choices)
    if chosen:
        return replace(column, role=chosen, reason="chosen")
    word = headings.word(column.name)
    if content.count == 0:
        return replace(column, role="ignored", reason="empty")
    if word in ("region", "code", "date", "lon", "lat", "name"):
        return replace(column, role=word, reason="heading")
    if word == "industry" and not (
        content.numeric
        and content.readable == content.count
        and any("." in written(cell) for cell in content.sample)
    ):
        return replace(column, role="industry", reason="heading")
    if content.numeric and word not in ("serial", "note"):
        return _numeric_role(column, content, word, shares=shares)
    reason = word if word in ("serial", "note") else "text"
    return replace(column, role="ignored", reason=reason, detail=content.shown())


def _chosen_role(name: str, choices: Choices) -> str:
    if name in choices.roles:
        return choices.roles[name]
    if name in choices.ignore:
        return "ignored"
    return "value" if name in choices.value_columns else ""


def _numeric_role(column: Column, content: Content, word: str, *, shares: bool) -> Column:
    earlier = column.year and column.year[0] in periods.EARLIER and not column.year[1]
    word = word or ("earlier" if earlier else "")
    reason = _no_value(column, content, word, shares=shares)
    if reason:
        return replace(column, role="ignored", reason=reason)
    if not word and column.year is None and content.years():
        return replace(column, role="date", reason="years")
    return replace(column, role="value", reason="numbers")


def _no_value(column: Column, content: Content, word: str, *, shares: bool) -> str:
    """Return why a column of numbers holds no values; empty where it does."""
    if headings.is_missing(column.name) and content.counts():
        return "serial"
    if content.dates() or word == "dates":
        return "dates"
    if word == "total" or (shares and word in _ONLY_ONES):
        return word
    is_share = column.unit is not None and column.unit.base in ("%", "‰")
    return "share" if shares and (is_share or content.percents()) else ""


def _alone(columns: Sequence[Column], *, shares: bool) -> tuple[str, ...]:
    """Return of which kind columns count where there are no other numbers: of parts or their total."""
    alone = [w for w in _ONLY_ONES if not (shares and w in _NO_AMOUNTS)]
    there = [w for w in alone if any(c.reason == w for c in columns)]
    if not shares or len(there) < 2:
        return tuple(alone)
    several = sum(c.reason == "part" for c in columns) > 1
    return ("part",) if several else (there[0],)


def _with_codes_of_industries(columns: list[Column]) -> list[Column]:
    """Return columns in which codes of industries name them, where nothing else does."""
    coded = [c for c in columns if c.reason == "serial" and headings.is_industry_code(c.name)]
    if len(coded) != 1 or any(c.role == "industry" for c in columns):
        return columns
    return [replace(c, role="industry", reason="heading") if c in coded else c for c in columns]


def _kept_value(
    column: Column, columns: Iterable[Column], choices: Choices, alone: Sequence[str]
) -> Column:
    """Leave out what the user did not name; keep a total that is the only number there is."""
    if (
        column.role == "value"
        and choices.value_columns
        and column.name not in choices.value_columns
    ):
        return replace(column, role="ignored", reason="not_chosen")
    only = not any(c.role == "value" for c in columns)
    if column.reason == "scale" and sum(c.reason == "scale" for c in columns) > 1:
        return column
    if only and column.role == "ignored" and column.reason in alone:
        return replace(column, role="value", reason="only_numbers")
    return column


def _without_quantities(columns: list[Column]) -> list[Column]:
    """Leave out 企业数 or 产值 beside industries; several such alone are for the measure to refuse."""
    values = [c for c in columns if c.role == "value"]
    measured = [c for c in values if headings.is_quantity(c.stem) and c.reason != "chosen"]
    if any(c.role == "industry" for c in columns) or len(measured) == len(values):
        return columns
    return [replace(c, role="ignored", reason="quantity") if c in measured else c for c in columns]


def _halves(columns: Iterable[Column], twice: Sequence[Column]) -> InputTableError | None:
    """Return what is to be said of a heading written twice where the heading of the regions is, too."""
    columns = tuple(columns)
    region = next((c for c in columns if c.role == "region"), None)
    again = [
        c.letter
        for c in columns
        if region and headings.plain(c.name) == headings.plain(region.name)
    ]
    if region is None or len(again) < len(twice) or not region.name:
        return None
    return InputTableError(
        "error.table_halves",
        region=region.name,
        regions=again,
        column=twice[0].name,
        found=[c.letter for c in twice],
    )


def require_one_of_each(columns: Iterable[Column]) -> None:
    """Refuse a heading that stands over two columns in use.

    Raises
    ------
    InputTableError
        With the letters of the columns.
    """
    columns = tuple(columns)
    used: dict[str, list[Column]] = {}
    spelled: dict[str, str] = {}
    for column in columns:
        if column.role != "ignored":
            # pandas writes a second 水泥 as 水泥.1.
            first = _AGAIN.sub("", column.name)
            name = first if first in used else column.name
            # 水泥 and 水 泥 are one industry.
            name = spelled.setdefault(headings.plain(name), name)
            used.setdefault(name, []).append(column)
    for name, twice in used.items():
        if len(twice) > 1:
            raise _halves(columns, twice) or InputTableError(
                "error.table_heading_twice", column=name, found=[c.letter for c in twice]
            )
        if not name and twice[0].role == "value":
            raise InputTableError("error.table_heading_missing", column=twice[0].letter)
