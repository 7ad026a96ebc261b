"""A user's table turned into regions × numbers, with every fault reported before it is used.

Nothing is repaired in silence: a region that is not found, fits several or stands twice, and a
cell that is no number, are each reported by row and column, and the table is refused unless the
user asks to go on without them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.industries.portfolio import from_long
from gis.regions.matching import match_table
from gis.tables import cells as tables
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

FAULT_COLUMNS = ("row", "column", "value", "reason", "candidates")
REASONS = (
    "unmatched", "ambiguous", "empty", "zone", "newer", "shared", "group", "township",
    "duplicate", "not_number", "negative",
)  # fmt: skip
_SHOWN = 5


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
        one of ``REASONS``, candidates or near names.
    columns
        The number columns.
    """

    table: pd.DataFrame
    faults: pd.DataFrame
    columns: tuple[str, ...]


def read(
    atlas: Atlas,
    rows: pd.DataFrame,
    region: str | None = None,
    numbers: Sequence[str] | None = None,
    *,
    level: str | None = None,
    within: str | None = None,
    keep: Sequence[str] = (),
    unique: bool = True,
    signed: bool = True,
    lang: str = "zh",
) -> OwnTable:
    """Return the numbers of a table by region, and what is wrong with it.

    Parameters
    ----------
    rows
        Text cells (see gis.tables.files.read_table).
    region
        Column with names or codes in any spelling; the first column when None.
    numbers
        Number columns; every other column that holds at least one number when None.
    level, within
        Level of all regions, and the region that holds them all.
    keep
        Text columns to keep beside the numbers (the industry of a long table).
    unique
        A region may stand only once; False for long tables.
    signed
        Numbers may be negative; False for amounts of which shares are taken.
    lang
        Language in which candidates are listed.

    Returns
    -------
    OwnTable
        Rows without a region, and all rows of a region that stands twice, are left out of
        ``table``; a cell with a fault is NaN there. ``faults`` lists them all.

    Examples
    --------
    >>> own = read(Atlas.bundled(), pd.DataFrame({"市": ["成都", "亚特兰蒂斯"], "产值": ["1,200", "x"]}))
    >>> own.table["产值"].to_dict(), own.faults["reason"].tolist()
    ({'510100': 1200.0}, ['not_number', 'unmatched'])
    """
    if not len(rows.columns):
        raise InputTableError("error.own_no_numbers", column="–")
    name = str(rows.columns[0]) if region is None else region
    found = match_table(atlas, rows, name, level=level, within=within, lang=lang)
    adcode = found.table[found.added[0]].astype(str)
    faults = [
        (row, name, value, reason, candidates)
        for row, value, reason, candidates in found.problems.itertuples(index=False)
    ]
    if unique:
        twice = adcode[(adcode != "") & adcode.duplicated(keep=False)]
        faults += [
            (tables.FIRST_ROW + i, name, rows[name].iloc[i], "duplicate", twice.loc[i])
            for i in twice.index
        ]
        adcode = adcode.mask(adcode.index.isin(twice.index), "")
    wanted = [str(c) for c in rows.columns if c != name and c not in keep]
    columns: dict[str, pd.Series] = {}
    for column in wanted if numbers is None else list(numbers):
        values, wrong = _numbers(tables.column(rows, column))
        if numbers is None and not values.notna().any():
            continue
        negative = (values < 0).to_numpy() & (not signed)
        columns[column] = values.mask(negative)
        faults += [
            (tables.FIRST_ROW + i, column, rows[column].iloc[i], reason, "")
            for reason, hit in (("not_number", wrong), ("negative", negative))
            for i in np.flatnonzero(hit)
        ]
    if not columns:
        raise InputTableError("error.own_no_numbers", column=name)
    table = pd.DataFrame({**{k: tables.column(rows, k) for k in keep}, **columns})
    table.index = pd.Index(adcode, name="adcode")
    ordered = pd.DataFrame(faults, columns=list(FAULT_COLUMNS)).sort_values(
        ["row", "column"], kind="stable", ignore_index=True
    )
    return OwnTable(table[table.index != ""], ordered, tuple(columns))


def require(own: OwnTable, file: str, lang: str = "zh") -> pd.DataFrame:
    """Return the table, or raise with the first faults, in words, where there are any.

    Raises
    ------
    InputTableError
        Names the number of faults and the first five by row, column, value and reason.
    """
    if len(own.faults):
        shown = [
            catalogue.text(
                "own.fault",
                lang,
                row=row,
                column=column,
                value=value,
                reason=catalogue.text(f"own.{reason}", lang),
            )
            for row, column, value, reason, _ in own.faults.head(_SHOWN).itertuples(index=False)
        ]
        raise InputTableError("error.own_faults", file=file, count=len(own.faults), faults=shown)
    return own.table


def by_industry(own: OwnTable, industry: str) -> pd.DataFrame:
    """Return regions × industries of a long table; a pair without a row is absent (0)."""
    return _square(own.table, industry, own.columns[0])


def first_and_last(own: OwnTable, date: str) -> tuple[str, str]:
    """Return the first and the last date in a column of dates, as they are written.

    Raises
    ------
    InputTableError
        If there is one date only.
    """
    known = sorted({str(cell) for cell in own.table[date]})
    if len(known) < 2:
        raise InputTableError("error.one_date", column=date, found=known or "–")
    return known[0], known[-1]


def at_dates(own: OwnTable, industry: str, date: str, dates: Sequence[str]) -> list[pd.DataFrame]:
    """Return regions × industries at some dates of one long table, all with the same labels.

    Parameters
    ----------
    own
        Read with ``keep=[industry, date]`` and ``unique=False``.
    date, dates
        Column of dates, and those wanted, as they are written.

    Returns
    -------
    list of DataFrame
        In the order of ``dates``. An industry without a row at one of them is absent there (0).

    Raises
    ------
    InputTableError
        If a region has no row at one of the dates: that says nothing of its industries.

    Examples
    --------
    >>> rows = pd.DataFrame({"市": ["成都", "成都"], "业": ["x", "y"], "n": ["1", "2"], "年": ["1", "2"]})
    >>> own = read(Atlas.bundled(), rows, keep=["业", "年"], unique=False)
    >>> [table.to_numpy().tolist() for table in at_dates(own, "业", "年", ["1", "2"])]
    [[[1.0, 0.0]], [[0.0, 2.0]]]
    """
    rows = own.table
    found = [_square(rows[rows[date] == moment], industry, own.columns[0]) for moment in dates]
    everywhere = sorted({str(code) for table in found for code in table.index})
    for moment, table in zip(dates, found, strict=True):
        missing = [code for code in everywhere if code not in table.index]
        if missing:
            raise InputTableError(
                "error.date_without_regions",
                date=moment,
                count=len(missing),
                found=missing[:_SHOWN],
            )
    industries = sorted({str(name) for table in found for name in table.columns})
    return [table.reindex(columns=industries, fill_value=0.0) for table in found]


def _square(rows: pd.DataFrame, industry: str, value: str) -> pd.DataFrame:
    long = rows.rename_axis("adcode").reset_index()
    return from_long(long, region="adcode", industry=industry, value=value)


def _numbers(cells: pd.Series) -> tuple[pd.Series, np.ndarray]:
    """Return the cells as floats (NaN where empty or wrong) and which of them are wrong."""
    text = cells.astype(str).str.strip()
    percent = text.str.endswith("%")
    plain = text.str.rstrip("%").str.replace(",", "", regex=False)
    values = pd.to_numeric(plain, errors="coerce").astype(float)
    wrong = ((text != "") & ~np.isfinite(values)).to_numpy()
    values = values.where(~percent, values / 100).where(~wrong)
    return values, wrong
