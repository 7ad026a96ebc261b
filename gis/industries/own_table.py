"""A user's table turned into regions × numbers, with every fault reported before it is used.

Nothing is repaired in silence: a region that is not found, fits several or stands twice, and a
cell that is no number, are each reported by row and column, and the table is refused unless the
user asks to go on without them. What cannot be added (years, units, dates) is refused outright.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from gis.atlas import Atlas, kept
from gis.errors import InputTableError, Term, first_of
from gis.industries import addable, alike, blocks, long_table
from gis.industries.renamed import SHOWN, former_names, other_codes
from gis.regions import beside, codes, english, gazetteer, spelling
from gis.regions.answers import Match
from gis.regions.matching import match_table
from gis.regions.tree import places
from gis.schema import LEVELS
from gis.tables import periods, row_words
from gis.tables.formats.workbooks import text as written
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gis.tables.roles import Column
    from gis.tables.table import Table

FAULT_COLUMNS = ("row", "column", "value", "reason", "candidates")
# Reasons about regions; those about cells are gis.tables.cells.REASONS.
REASONS = (
    "unmatched", "ambiguous", "empty", "zone", "newer", "shared", "group", "township",
    "duplicate", "pair_twice", "other_level", "outside", "negative",
)  # fmt: skip
# A code in front of its name, and what a spreadsheet writes behind a code that it took for a number.
_CODE_BESIDE = re.compile(r"^[0-9]{6}(?=[\u4e00-\u9fff])|(?<=^[0-9]{6})\.0+$")
# Signs between columns that no reader of tables takes for separators: they stand in texts, too.
_UNUSUAL_SEPARATOR = re.compile(r"[，；、｜]|\s+")


@dataclass(frozen=True)
class Wanted:
    """What a table is read for.

    Attributes
    ----------
    level, within
        Level of all regions, and the region that holds them all.
    industry
        Column of industries of a long table; empty for a wide one.
    date
        Column of dates of a long table whose dates are compared.
    shares
        Shares of the values are taken: no negative values, no years or units side by side.
    """

    level: str | None = None
    within: str | None = None
    industry: str = ""
    date: str = ""
    shares: bool = False


@dataclass(frozen=True, eq=False)
class OwnTable:
    """A user's numbers by region.

    Attributes
    ----------
    table
        Index adcode, columns of floats; an empty cell is NaN (unknown). ``long`` tables keep
        one row per input row.
    faults
        ``FAULT_COLUMNS``: row as a spreadsheet counts it (the header is row 1), column, value,
        one of ``REASONS`` or of the reasons of cells, candidates or near names.
    columns
        The number columns.
    remarks
        What a reader should know and no fault is: a code that belongs to another region.
    industry
        Column of industries of a long table; empty for a wide one.
    unaddable
        Why no shares can be taken of the values: years or units side by side; None where they can.
    units
        Unit of a number column as it is written (万元); none of a column that says none.
    """

    table: pd.DataFrame
    faults: pd.DataFrame
    columns: tuple[str, ...]
    remarks: tuple[Term, ...] = ()
    industry: str = ""
    unaddable: InputTableError | None = None
    units: Mapping[str, str] = field(default_factory=dict)


def known(atlas: Atlas) -> Callable[[str], bool]:
    """Return what tells of a text whether it is a region: by its official or short name, or looks.

    Examples
    --------
    >>> is_region = known(Atlas.bundled())
    >>> is_region("成都"), is_region("510100"), is_region("水泥")
    (True, True, False)
    >>> is_region("秀　英"), is_region("510100成都市"), is_region("510100.0"), is_region("郫都*")
    (True, True, True, True)
    """
    names = _names(atlas)

    def is_region(cell: str) -> bool:
        if cell in names or row_words.looks_like_region(cell):
            return True
        plain = _CODE_BESIDE.sub("", spelling.normalise(spelling.unmarked(cell)))
        return plain != cell and (plain in names or row_words.looks_like_region(plain))

    return is_region


@kept("regions")
def _names(atlas: Atlas) -> frozenset[str]:
    return frozenset(
        name for place in places(atlas).values() for name in (place.name, place.short_name)
    )


def read(atlas: Atlas, table: Table, wanted: Wanted | None = None, lang: str = "zh") -> OwnTable:
    r"""Return the numbers of a table by region, and what is wrong with it.

    Parameters
    ----------
    table
        Columns with roles (see gis.tables.reading.read).
    wanted
        What it is read for.
    lang
        Language in which candidates are listed.

    Returns
    -------
    OwnTable
        Rows without a region, and all rows of a region that stands twice, are left out of
        ``table``; a cell with a fault is NaN there. ``faults`` lists them all.

    Raises
    ------
    InputTableError
        If there is no column of numbers, or if years, units or dates stand side by side that
        must not be added.

    Examples
    --------
    >>> from gis.tables import reading
    >>> content = "市,产值\n成都,1\n德阳,<5\n亚特兰蒂斯,2\n".encode()
    >>> atlas = Atlas.bundled()
    >>> own = read(atlas, reading.read(content, "a.csv", known=known(atlas)))
    >>> own.table["产值"].to_dict(), own.faults[["row", "reason"]].to_numpy().tolist()
    ({'510100': 1.0, '510600': nan}, [[3, 'bound'], [4, 'unmatched']])
    """
    wanted = wanted or Wanted()
    values = table.of("value")
    if not values:
        no_amounts = [c.name for c in table.columns if c.reason in ("share", "rate")]
        if no_amounts:
            raise InputTableError("error.own_only_shares", columns=first_of(no_amounts, 2 * SHOWN))
        name = table.region.name
        if sign := _UNUSUAL_SEPARATOR.search(name):
            raise InputTableError("error.own_separator", column=name, sign=sign[0])
        raise InputTableError("error.own_no_numbers", column=name)
    adcode, faults, hows, wider = _regions(atlas, table, wanted, lang)
    blocks.require_one(atlas, table, adcode, known(atlas))
    if wanted.shares and not wanted.industry and long_table.is_long(table, adcode):
        # 行业门类 beside 行业大类: the finer of the two.
        finest = max(table.of("industry"), key=lambda column: table.texts(column).nunique())
        wanted = replace(wanted, industry=finest.name)
    keep = [table.column(name) for name in (wanted.industry, wanted.date) if name]
    values = tuple(column for column in values if column not in keep)
    _require_one_date(table, wanted)
    unaddable = addable.why_not(table, values, wanted.industry)
    if wanted.shares and unaddable is not None:
        raise unaddable
    texts = {c.name: table.texts(c) for c in keep}
    spelled: list[Term] = []
    if wanted.industry:
        texts[wanted.industry], spelled = alike.one_spelling(texts[wanted.industry])
        pairs = pd.DataFrame({"": adcode} | texts)
        twice = (adcode != "") & pairs.duplicated(keep=False)
        faults += _twice(table, keep[0], twice, adcode, "pair_twice")
    else:
        twice = (adcode != "") & adcode.duplicated(keep=False)
        faults += _twice(table, table.region, twice, adcode, "duplicate")
    adcode = adcode.mask(twice, "")
    columns, units, of_cells = _numbers(table, values, shares=wanted.shares)
    faults += of_cells
    own = pd.DataFrame({name: cells.to_numpy() for name, cells in texts.items()} | columns)
    own.index = pd.Index(adcode.to_numpy(), name="adcode")
    unsaid = addable.units_above(table, values)
    is_said = "table_remark.several_units" in table.rows.remarks
    remarks = [
        *([unsaid] if unsaid and not is_said else []),
        *other_codes(atlas, table, adcode),
        *former_names(atlas, table, adcode, hows),
        *wider,
        *spelled,
    ]
    own = own[own.index != ""]
    if wanted.shares and wanted.industry and columns:
        own, summed = long_table.without_sums(own, wanted.industry, wanted.date)
        remarks += [
            Term("table_report.sum_of", industry=name, parts=first_of(parts))
            for name, parts in summed.items()
        ]
    ordered = pd.DataFrame(faults, columns=list(FAULT_COLUMNS)).sort_values(
        ["row", "column"], kind="stable", ignore_index=True
    )
    return OwnTable(own, ordered, tuple(columns), tuple(remarks), wanted.industry, unaddable, units)


def _regions(
    atlas: Atlas, table: Table, wanted: Wanted, lang: str
) -> tuple[pd.Series[str], list[tuple[int, str, str, str, str]], pd.Series[str], list[Term]]:
    """Return the adcode of each row, empty without one, the faults of the region column, and how rows were read.

    A row of 四川省 above the cities of it adds them up: it is told, and no fault.
    """
    name = table.region.name
    cells = table.texts(table.region)
    looked_up = _beside(atlas, table, wanted)
    rows = pd.DataFrame({name: [one.text for one in looked_up]}, index=cells.index)
    found = match_table(atlas, rows, name, level=wanted.level, within=wanted.within, lang=lang)
    adcode = found.table[found.added[0]].astype(str)
    faults = []
    told = wanted.within or any(c.reason == "wider" for c in table.columns)
    for row, candidates in beside.may_be_provinces(atlas, cells, adcode, wanted.level, told):
        value = str(cells.loc[row])
        adcode.loc[row] = ""
        faults.append(
            (int(row), name, value, "ambiguous", gazetteer.listed(atlas, candidates, lang))
        )
    for row, one in zip(cells.index, looked_up, strict=True):
        if one.odd and adcode.loc[row]:
            adcode.loc[row] = ""
            faults.append((int(row), name, str(cells.loc[row]), "outside", one.odd))
    # A province among prefectures is known, and no slip of the pen.
    anywhere = _beside(atlas, table, replace(wanted, level=None)) if len(found.problems) else []
    meant = {int(row): one.text for row, one in zip(cells.index, anywhere, strict=False)}
    wider: list[Term] = []
    for row, _, reason, candidates in found.problems.itertuples(index=False):
        value = str(cells.loc[row])
        is_known = reason in ("unmatched", "other_level") and wanted.level
        other = gazetteer.resolve(atlas, meant[row]) if is_known else None
        if isinstance(other, Match) and _holds_one(other, adcode):
            wider.append(Term("map.qualified", what=row, more=value))
        elif isinstance(other, Match):
            called = english.offered(atlas, other.name, lang)
            level = catalogue.name("level", other.level, lang)
            said = catalogue.text("own.of_level", lang, name=called, level=level)
            faults.append((row, name, value, "other_level", said))
        else:
            faults.append((row, name, value, reason, candidates))
    remarks = [Term("table_report.wider_rows", count=len(wider), rows=first_of(wider))]
    return adcode, faults, found.table[found.added[3]].astype(str), remarks if wider else []


def _holds_one(region: Match, adcode: pd.Series[str]) -> bool:
    """Tell whether a region holds one of those that rows of a table are about."""
    return any(codes.holds(region.adcode, own) for own in adcode.unique() if own)


def _numbers(
    table: Table, values: Sequence[Column], *, shares: bool
) -> tuple[dict[str, np.ndarray], dict[str, str], list[tuple[int, str, str, str, str]]]:
    """Return the numbers of each column, their units and the faults of their cells."""
    columns: dict[str, np.ndarray] = {}
    units: dict[str, str] = {}
    faults = []
    for column in values:
        found = table.numbers(column)
        if found.unit is not None:
            units[column.name] = found.unit.written
        wrong = dict(found.faults)
        if shares:
            wrong |= dict.fromkeys(np.flatnonzero(found.array < 0).tolist(), "negative")
        columns[column.name] = found.array.copy()
        columns[column.name][list(wrong)] = np.nan
        cells = table.written(column)
        faults += [
            (table.row(i, column), column.name, written(cells.iloc[i]), reason, "")
            for i, reason in wrong.items()
        ]
    return columns, units, faults


def _beside(atlas: Atlas, table: Table, wanted: Wanted) -> list[beside.Beside]:
    """Return the region of each row as it is to be looked up: 鼓楼区 behind the 徐州市 of its row."""
    wider = [table.texts(c).tolist() for c in table.columns if c.reason == "wider"]
    bounds = gazetteer.bounds_of(atlas, wanted.within, wanted.level)
    return beside.read(atlas, table.texts(table.region).tolist(), wider, bounds)


def _twice(
    table: Table, column: Column, twice: pd.Series[bool], adcode: pd.Series[str], reason: str
) -> list[tuple[int, str, str, str, str]]:
    cells = table.texts(column)
    return [
        (int(row), column.name, str(cells.loc[row]), reason, str(adcode.loc[row]))
        for row in adcode.index[twice.to_numpy(dtype=bool)]
    ]


def _require_one_date(table: Table, wanted: Wanted) -> None:
    """Refuse several dates in a column of dates that nobody asked to compare."""
    for column in table.of("date"):
        if column.name == wanted.date:
            continue
        found = periods.in_order(cell for cell in table.texts(column) if cell)
        if len(found) > 1:
            key = "dates" if wanted.industry else "date_without_industry"
            raise InputTableError(f"error.table_{key}", column=column.name, found=first_of(found))


def require(own: OwnTable, file: str, lang: str = "zh") -> pd.DataFrame:
    """Return the table, or raise with the first faults, in words, where there are any.

    Raises
    ------
    InputTableError
        Names the number of faults and the first five by row, column, value and reason.
    """
    levels = own.faults["reason"] == "other_level"
    if levels.sum() > max(len(own.table), len(own.faults) / 2):
        rows = own.faults.loc[levels, ["row", "value", "candidates"]]
        found = first_of(
            [Term("own.level_row", row=r, value=v, found=c) for r, v, c in rows.to_numpy()]
        )
        raise InputTableError(
            "error.own_level",
            file=file,
            count=int(levels.sum()),
            found=found,
            option="--level",
            levels=LEVELS,
        )
    if len(own.faults):
        faults = _worded(own.faults, lang)
        raise InputTableError("error.own_faults", file=file, count=len(own.faults), faults=faults)
    return own.table


def without_faults(own: OwnTable, file: str, lang: str = "zh") -> tuple[Term, ...]:
    """Return what else is lost where rows and cells with faults are left out: columns without any value.

    Raises
    ------
    InputTableError
        If no row is left: nothing can be said of such a table.
    """
    if len(own.faults) and own.table[list(own.columns)].isna().to_numpy().all():
        faults = _worded(own.faults, lang)
        raise InputTableError(
            "error.own_nothing_left", file=file, count=len(own.faults), faults=faults
        )
    lost = [name for name in own.columns if own.table[name].isna().all()]
    return (Term("table_report.column_lost", columns=lost),) if lost else ()


def _worded(faults: pd.DataFrame, lang: str) -> list[object]:
    """Return the first faults in words, and how many there are besides."""
    return first_of([in_words(fault, lang) for fault in faults.itertuples(index=False, name=None)])


def in_words(fault: tuple[Any, ...], lang: str = "zh") -> Term:
    """Return a fault (``FAULT_COLUMNS``) in words: where, what, why, and what may have been meant.

    Examples
    --------
    >>> from gis.errors import said
    >>> str(said(in_words((2, "市", "成部", "unmatched", "成都市")), "zh"))
    '2/市 成部（未匹配到区域 → 成都市）'
    """
    row, column, value, reason, candidates = fault
    why = catalogue.name("own", reason, lang)
    if candidates:
        why = catalogue.text("own.near", lang, reason=why, near=candidates)
    return Term("own.fault", row=row, column=column, value=value, reason=why)
