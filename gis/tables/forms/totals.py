"""Rows that add up others: 合计 among regions or industries, a city's own row above its counties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.tables import cells, row_words, sums
from gis.tables.content import distinct
from gis.tables.formats.workbooks import text as written
from gis.tables.header import LeftOut

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import pandas as pd

    from gis.tables.roles import Column

# All of an autonomous prefecture, and the short name of a county.
_ALSO_COUNTY = "全州"


def totals_of(
    body: pd.DataFrame, columns: Sequence[Column], regions: Sequence[object], *, shares: bool
) -> list[LeftOut]:
    """Return the rows that add up others: 合计 in the column of regions or of industries.

    Parameters
    ----------
    body
        Rows of data; columns 0..n-1.
    columns
        Their roles.
    regions
        The different cells of the column of regions.
    shares
        Whether shares of the values are taken: a part that a total has already counts not again.
    """
    bare = any(not written(cell).strip() for cell in regions)
    found = _without_region(body, columns) if bare else []
    for column in columns:
        if column.role == "region":
            rows_ = total_rows(body[column.position], "total_row", regions)
            found += [row for row in rows_ if not _is_county(row, body, columns)]
        if column.role == "industry":
            kinds = distinct(body[column.position])
            found += total_rows(body[column.position], "total_industry", kinds)
            counted = sums.counted(columns, body, column) if shares else set()
            found += _part_rows(body[column.position], kinds, counted)
    return found


def _part_rows(
    cells: pd.Series, kinds: Sequence[object], counted: Collection[object]
) -> list[LeftOut]:
    """Return the rows whose industry is a part of the one above; none where all are."""
    parts = {c for c in kinds if isinstance(c, str) and row_words.is_part_row(c)} - set(counted)
    rows_ = cells.index[cells.isin(parts)] if parts else ()
    if len(rows_) == len(cells):
        return []
    return [LeftOut(int(row), "part_row", str(cells.loc[row])) for row in rows_]


def _is_county(row: LeftOut, body: pd.DataFrame, columns: Sequence[Column]) -> bool:
    """Tell whether 全州 is the county of 桂林: one of its numbers is smaller than that of another row."""
    if row.text != _ALSO_COUNTY:
        return False
    for column in columns:
        numbers = cells.numbers(body[column.position]).array if column.role == "value" else ()
        of = dict(zip(body.index, numbers, strict=False))
        if of.pop(row.row, float("inf")) < max(of.values(), default=float("-inf")):
            return True
    return False


def _without_region(body: pd.DataFrame, columns: Sequence[Column]) -> list[LeftOut]:
    """Return the rows without a region that a text beside it calls a total, or a wider region of others.

    合计 stands below 序号 as often as below 地区, and 徐州市 with no county beside it is all of its counties.
    """
    region = next((c for c in columns if c.role == "region"), None)
    if region is None:
        return []
    filled = body[region.position].map(lambda cell: bool(written(cell).strip()))
    bare, held = body[~filled.to_numpy(dtype=bool)], body[filled.to_numpy(dtype=bool)]
    found: dict[int, LeftOut] = {}
    for column in columns if len(bare) else ():
        if column.role not in ("name", "code", "ignored") or column.reason in ("note", "chosen"):
            continue
        is_wider = column.reason == "wider"
        heads = {written(cell).strip() for cell in distinct(held[column.position])}
        for row, cell in bare[column.position].items():
            text = written(cell).strip()
            if text and row_words.is_total_row(text):
                found.setdefault(int(row), LeftOut(int(row), "total_row", text[:80]))
            elif is_wider and text in heads - {""}:
                found.setdefault(int(row), LeftOut(int(row), "wider_row", text[:80]))
    return list(found.values())


def total_rows(cells: pd.Series, reason: str, kinds: Sequence[object]) -> list[LeftOut]:
    """Return the rows whose cell is a word for a total, each with a reason."""
    totals = {c for c in kinds if isinstance(c, str) and row_words.is_total_row(c)}
    if not totals:
        return []
    return [
        LeftOut(int(row), reason, str(cells.loc[row])) for row in cells.index[cells.isin(totals)]
    ]
