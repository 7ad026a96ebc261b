"""Merged cells of a workbook: what they show, what they hide, and that a number over several is of none.

A screen shows the first cell of a merged range alone. The others may still hold what stood there
before, and a reader of values gives it as if it were shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gis.errors import Term
from gis.tables.cells import number
from gis.tables.sheet import letter
from gis.tables.workbooks import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from gis.tables.sheet import Sheet

_SHOWN = 8
# Texts that stand where a number would: — or <5 over two columns says the same of both.
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
        (Term("table_remark.covered", count=len(covered), cells=covered[:_SHOWN]),)
        if covered
        else ()
    )
    frame = type(body)(cells, index=body.index, columns=body.columns, dtype=object)
    return frame, faults, remarks


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
