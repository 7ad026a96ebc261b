"""Merged cells of a workbook: what they show, what they hide, and that a number over several is of none.

A screen shows the first cell of a merged range alone. The others may still hold what stood there
before, and a reader of values gives it as if it were shown. What was never merged, or lost it when it
became text, is a region written in the first row of its group alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gis.errors import Term, first_of
from gis.tables import row_words
from gis.tables.cells import number
from gis.tables.content import distinct
from gis.tables.formats.workbooks import text
from gis.tables.sheet import letter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from gis.tables.roles import Column
    from gis.tables.sheet import Sheet

_SHOWN = 8
# Texts that stand where a number would: — or <5 over two columns says the same of both.
_SAME_AS_ABOVE = frozenset({"同上", "同前", "〃", "″", '"', "''", "”", "“", "ditto", "do.", "↑"})
_NO_NUMBER = frozenset({"not_number", "date", "truth"})
Span = tuple[int, int, int, int]


def unfolded(
    sheet: Sheet, body: pd.DataFrame, names: Sequence[str]
) -> tuple[pd.DataFrame, dict[tuple[int, int], str], tuple[Term, ...]]:
    """Return the rows of a sheet as its merged cells show them.

    A text stands in each row that its cell spans. A number over several rows or headings belongs to
    no one of them: each of its cells is at fault. What a merged cell covers is not read.

    Parameters
    ----------
    sheet
        The sheet with its marks.
    body
        Its rows below the headings; index: numbers of rows from 1, columns 0..n-1.
    names
        Headings of the columns.

    Returns
    -------
    tuple
        The rows; the reason ``merged`` by (row, position of the column); what was covered.
    """
    width = body.shape[1]
    first, last = (int(body.index[0]), int(body.index[-1])) if len(body) else (1, 0)
    spans = [m for m in sheet.marks.merged if first <= m[2] + 1 and m[0] < last and m[1] < width]
    if not spans:
        return body, {}, ()
    cells = body.to_numpy(dtype=object, copy=True)
    faults: dict[tuple[int, int], str] = {}
    covered: list[str] = []
    for span in spans:
        top, left, bottom, right = span
        shown = sheet.grid.iloc[top, left]
        places = [
            (row, column)
            for row in range(max(top + 1, first), min(bottom + 1, last) + 1)
            for column in range(left, min(right + 1, width))
        ]
        for row, column in places:
            if (row, column) == (top + 1, left):
                continue
            cell = cells[row - first, column]
            cells[row - first, column] = ""
            if text(cell).strip() and cell != shown:
                covered.append(f"{letter(column)}{row} = {text(cell)[:20]}")
                faults[row, column] = "merged"
        faults |= _spread(cells, places, first, (shown, span, names))
    remarks = (
        (Term("table_remark.covered", count=len(covered), cells=first_of(covered, _SHOWN)),)
        if covered
        else ()
    )
    frame = type(body)(cells, index=body.index, columns=body.columns, dtype=object)
    return frame, faults, remarks


def carried(body: pd.DataFrame, columns: Sequence[Column]) -> tuple[pd.DataFrame, tuple[Term, ...]]:
    """Return rows in which a region or industry that heads a group of rows stands in each of them.

    同上 is what stands above. An empty cell is so only where the rows below a name surely are its
    group: each name heads one group, what tells its rows apart (industry, date) is written in each,
    and no region has an industry twice. Else it stays empty, for a fault to be reported.

    Parameters
    ----------
    body
        Rows of data; columns 0..n-1.
    columns
        Their roles.

    Returns
    -------
    tuple
        The rows, and a remark on each column in which something was carried down.
    """
    keys = [c for c in columns if c.role in ("region", "industry", "date")]
    wider = [c for c in columns if c.reason == "wider"]
    if not any(_has_gaps(body[c.position]) for c in (*keys, *wider)):
        return body, ()
    ordered = sorted((*keys, *wider), key=lambda c: c.position)
    given = {c.position: [text(cell).strip() for cell in body[c.position]] for c in ordered}
    told = {position: _said_again(cells) for position, cells in given.items()}
    found = dict(told)
    places = [c.position for c in keys]
    for order, column in enumerate(ordered):
        position = column.position
        if "" in found[position] and set(places) - {position}:
            before = [found[c.position] for c in ordered[:order]]
            others = [found[place] for place in places if place != position]
            found[position] = _filled(found[position], before, others)
    # 鼓楼区 of one city and of another are two regions.
    if not _are_different(found, [c.position for c in ordered]):
        found = told
    return _written(body, ordered, (given, found))


def _are_different(cells: Mapping[int, Sequence[str]], places: Sequence[int]) -> bool:
    """Tell whether no two rows have the same region, industry and date; totals aside."""
    rows = [
        row
        for row in zip(*(cells[place] for place in places), strict=True)
        if not any(row_words.is_total_row(cell) for cell in row)
    ]
    return len(set(rows)) == len(rows)


def _written(
    body: pd.DataFrame,
    columns: Sequence[Column],
    cells: tuple[Mapping[int, Sequence[str]], Mapping[int, Sequence[str]]],
) -> tuple[pd.DataFrame, tuple[Term, ...]]:
    """Return rows with the cells that changed, and a remark on each of their columns."""
    given, found = cells
    rows, remarks = body, []
    for column in columns:
        was, now = given[column.position], found[column.position]
        changed = [i for i, cell in enumerate(now) if cell != was[i]]
        if not changed:
            continue
        rows = rows.copy()
        own = list(body[column.position])
        for i in changed:
            own[i] = now[i]
        rows[column.position] = own
        remarks.append(
            Term(
                "table_remark.carried",
                column=column.name or f"({column.letter})",
                count=len(changed),
                row=int(body.index[changed[0]]),
                value=now[changed[0]],
            )
        )
    return rows, tuple(remarks)


def _has_gaps(column: pd.Series) -> bool:
    kinds = {text(cell).strip().lower() for cell in distinct(column)}
    return "" in kinds or not kinds.isdisjoint(_SAME_AS_ABOVE)


def _said_again(cells: Sequence[str]) -> list[str]:
    """Return cells with 同上 replaced by what stands above."""
    found: list[str] = []
    for cell in cells:
        again = found and cell.lower() in _SAME_AS_ABOVE
        found.append(found[-1] if again else cell)
    return found


def _filled(
    cells: Sequence[str], before: Sequence[Sequence[str]], others: Sequence[Sequence[str]]
) -> list[str]:
    """Return the cells of a column with each name in all rows of its group, or as they are."""
    blank = [i for i, cell in enumerate(cells) if not cell]
    # Names may come again under another name to their left: years under each region.
    heads = [
        (*(column[i] for column in before), cell)
        for i, cell in enumerate(cells)
        if cell and not row_words.is_total_row(cell)
    ]
    told_apart = any(all(column[i] for i in blank) for column in others)
    if not cells[0] or len(set(heads)) < len(heads) or not told_apart or len(blank) < len(heads):
        return list(cells)
    found: list[str] = []
    for cell in cells:
        found.append(cell or found[-1])
    return found


def _spread(
    cells: Any,
    places: Sequence[tuple[int, int]],
    first: int,
    merged: tuple[Any, Span, Sequence[str]],
) -> dict[tuple[int, int], str]:
    """Write a text into each row of its cell, or return the places that share one number."""
    shown, (top, left, bottom, right), names = merged
    if not text(shown).strip() or top + 1 < first:
        return {}
    reason = number(shown).fault if isinstance(shown, str) else ""
    if reason:
        for row, column in places:
            if column == left or reason not in _NO_NUMBER:
                cells[row - first, column] = shown
        return {}
    heads = set(names[left : right + 1])
    if top == bottom and len(heads) == 1 and heads != {""}:
        # The heading is one over all these columns, and so is the number.
        return {}
    return dict.fromkeys(places, "merged")
