"""Where a sheet's headings stand: titles and units above, one to three rows of headings, notes below.

The first row that holds data decides: what stands right above it are the headings. Every row that
is passed over is kept with its reason, so that a report can name it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.errors import InputTableError
from gis.tables import headings, periods, row_words, units
from gis.tables.cells import folded, number
from gis.tables.content import distinct
from gis.tables.formats.workbooks import text as written
from gis.tables.forms import parents
from gis.tables.sheet import Sheet, letter
from gis.tables.units import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd

_LOOKED_AT = 60
_MAX_HEAD = 3
_NUMBERLIKE = ("comma", "space", "dots", "currency", "bound", "footnote", "brackets", "large")
_TITLE = re.compile(r"[一-鿿]")


@dataclass(frozen=True)
class LeftOut:
    """A row of the file that is no data: its number, why (``left_out.REASON``), and its text."""

    row: int
    reason: str
    text: str


@dataclass(frozen=True)
class Header:
    """Headings of a sheet.

    Attributes
    ----------
    names
        One a column, the unit still in it; ``""`` without a heading.
    rows
        First and last row of the headings; (0, 0) where the sheet has none.
    first
        First row of data.
    units
        Unit of each column where a row of units names it; else None.
    unit
        Unit that a line above the table names for the whole of it.
    left_out
        Rows above that are no headings.
    """

    names: tuple[str, ...]
    rows: tuple[int, int]
    first: int
    units: tuple[Unit | None, ...]
    unit: Unit | None = None
    left_out: tuple[LeftOut, ...] = ()


def find(
    sheet: Sheet,
    file: str,
    chosen: tuple[int, int] | None = None,
    known: Callable[[str], bool] | None = None,
) -> Header:
    """Return the headings of a sheet.

    Parameters
    ----------
    sheet
        A sheet that holds something.
    file
        Its file in messages.
    chosen
        First and last row of the headings as the user says; (0, 0) for a table without any.
    known
        Tells of a text whether it is a region's name; by its looks without one.

    Raises
    ------
    InputTableError
        If the sheet is empty, its first row already holds data, or the chosen rows do not exist.
    """
    top = _Top(sheet, known or row_words.looks_like_region)
    if not any(top.filled(row) for row in top.rows):
        raise InputTableError("error.table_no_header", file=file)
    if chosen is not None:
        return _chosen(top, file, chosen)
    first = top.first_data()
    head = top.head(first)
    if head:
        first = head[-1] + 1
    else:
        row = first or 1
        raise InputTableError(
            "error.table_header_is_data", file=file, row=row, found=top.shown(row)
        )
    return _header(top, head, first)


def _chosen(top: _Top, file: str, chosen: tuple[int, int]) -> Header:
    first, last = chosen
    if (first, last) == (0, 0):
        names = tuple(letter(i) for i in range(top.width))
        return Header(names, (0, 0), 1, (None,) * top.width)
    if not 1 <= first <= last <= top.length or not any(
        top.filled(row) for row in range(first, last + 1)
    ):
        found = str(first) if first == last else f"{first}-{last}"
        raise InputTableError("error.table_header_row", file=file, found=found, rows=top.length)
    return _header(top, list(range(first, last + 1)), last + 1)


def _header(top: _Top, head: Sequence[int], first: int) -> Header:
    unit_rows = [row for row in head[1:] if top.is_unit_row(row)]
    again = [row for row in head[1:] if row not in unit_rows and top.translates(head[0], row)]
    naming = [row for row in head if row not in (*unit_rows, *again)]
    own: list[Unit | None] = [None] * top.width
    for row in unit_rows:
        for position, cell in enumerate(top.texts(row)):
            own[position] = units.unit(cell.strip("（()）[]【】 ")) or own[position]
    left_out, said = [], []
    for row in range(1, naming[0]):
        cells = top.filled(row)
        if not cells:
            continue
        announced = next((u for cell in cells if (u := units.of_line(cell))), None)
        said += [found for cell in cells if (found := units.of_line(cell))]
        # A title that names the unit is a title all the same.
        is_title = not all(units.is_announcement(cell) for cell in cells)
        reason = "unit" if announced and not is_title else "title_unit" if announced else "title"
        left_out.append(LeftOut(row, reason, top.shown(row)))
    left_out += [LeftOut(row, "unit", top.shown(row)) for row in unit_rows]
    left_out += [LeftOut(row, "header_again", top.shown(row)) for row in again]
    names = top.names(naming)
    # 地区（单位：万元）, or 单位：万元 over an empty column.
    of_all = [name for name in names if name[:2] == "单位" or headings.word(name) == "region"]
    said += [found for name in of_all if (found := units.announced(name))]
    # Two lines that name different units say nothing of which column is in which.
    whole = said[-1] if len({unit[:2] for unit in said}) == 1 else None
    return Header(names, (naming[0], naming[-1]), first, tuple(own), whole, tuple(left_out))


class _Top:
    """The first rows of a sheet, and what each looks like."""

    def __init__(self, sheet: Sheet, is_region: Callable[[str], bool]) -> None:
        self.sheet = sheet
        self.is_region = is_region
        self.length = len(sheet.grid)
        self.width = sheet.grid.shape[1]
        part = sheet.grid.iloc[:_LOOKED_AT].to_numpy(dtype=object)
        self._cells = [list(row) for row in part]
        self.rows = range(1, len(self._cells) + 1)
        # Many sheets begin in B2, with a narrow empty column in front.
        self.start = int((part != "").any(axis=0).argmax()) if part.size else 0

    def cells(self, row: int) -> list[object]:
        if row <= len(self._cells):
            return self._cells[row - 1]
        return list(self.sheet.grid.iloc[row - 1].to_numpy(dtype=object))

    def texts(self, row: int) -> list[str]:
        return [folded(written(cell)) for cell in self.cells(row)]

    def filled(self, row: int) -> list[str]:
        return [cell for cell in self.texts(row) if cell]

    def shown(self, row: int) -> str:
        return " | ".join(self.filled(row))[:80]

    def is_unit_row(self, row: int) -> bool:
        cells = self.filled(row)
        return bool(cells) and all(units.is_announcement(cell) for cell in cells)

    def _has_heading_word(self, row: int) -> bool:
        return any(
            headings.word(cell) in ("region", "code", "industry", "date", "serial", "name", "lon")
            for cell in self.filled(row)
            if len(cell) > 1 or not cell.isascii()
        )

    def _is_data(self, row: int) -> bool:
        cells = self.cells(row)
        texts = self.filled(row)
        if not texts or self._has_heading_word(row):
            return False
        numbers = sum(1 for cell in cells if _numeric(cell))
        years = sum(1 for cell in texts if (when := periods.period(cell)) and not when[1])
        regions = sum(1 for cell in texts if self.is_region(cell))
        if numbers > years:
            return True
        # Years beside a region are its numbers; regions in a row are headings of a turned table.
        return regions == 1 and len(texts) > 1 and row > 1

    def first_data(self) -> int:
        """Return the first row of data."""
        found = next((row for row in self.rows if self._is_data(row)), 0)
        if found:
            return found
        # A table of texts: its headings are the first row as full as the rows below.
        counts = {row: len(self.filled(row)) for row in self.rows}
        full = sorted(counts.values())[len(counts) // 2]
        for row in self.rows:
            if counts[row] >= max(1, min(full, 2)) and not self.is_unit_row(row):
                plain = self.filled(row)
                if any(self.is_region(cell) for cell in plain) and not self._has_heading_word(row):
                    return row
                return next((r for r in self.rows if r > row and counts[r]), row + 1)
        return 1

    def head(self, first: int) -> list[int]:
        """Return the rows of headings right above the first row of data."""
        found: list[int] = []
        for row in range(first - 1, 0, -1):
            cells = self.filled(row)
            if not cells:
                if found:
                    break
                continue
            if not found and row > 1 and self.is_unit_row(row):
                found.insert(0, row)
                continue
            # The same words over all columns are a title, of a single column its heading.
            lonely = len(set(cells)) == 1 and self.width > 1 and not self._is_parent(row, found)
            naming = sum(not self.is_unit_row(above) for above in found)
            if found and (lonely or self._is_remark(row) or naming == _MAX_HEAD):
                break
            if lonely and self._is_title(row, first):
                if self._is_band(row):
                    continue
                break
            if (
                found
                and not self._spans(row, found)
                and not self._tells_apart(row, found[0])
                and not self.translates(row, found[0])
            ):
                # Headings that are whole in themselves: what stands below them is data or units.
                found = [row, *(below for below in found if self.is_unit_row(below))]
                continue
            found.insert(0, row)
        while found and self.is_unit_row(found[0]) and len(found) > 1:
            found.pop(0)
        return found

    def _spans(self, row: int, found: Sequence[int]) -> bool:
        """Tell whether a row has gaps or merged cells, as headings over several columns have."""
        texts = self.texts(row)
        below = [cell for lower in (row + 1, *found) for cell in enumerate(self.texts(lower))]
        last = max((i for i, cell in below if cell), default=-1)
        merged = any(top <= row - 1 <= bottom for top, _, bottom, _ in self.sheet.marks.merged)
        return merged or any(not cell for cell in texts[: last + 1])

    def _tells_apart(self, upper: int, lower: int) -> bool:
        """Tell whether a row stands below a heading that is written twice, and only says which is which."""
        pairs = list(zip(self.texts(upper), self.texts(lower), strict=True))
        above = [cell for cell, _ in pairs]
        told = [below for cell, below in pairs if cell and above.count(cell) > 1]
        apart = all(told) and 1 < len(told) == len(set(told))
        return apart and all(cell for cell, below in pairs if below) and not all(self.texts(lower))

    def _is_parent(self, row: int, found: Sequence[int]) -> bool:
        """Tell whether the only cell of a row heads several columns of the headings below it."""
        texts = self.texts(row)
        position = next((i for i, cell in enumerate(texts) if cell), 0)
        below = [self.texts(lower) for lower in found if not self.is_unit_row(lower)]
        # The first column has its heading elsewhere: above, over several rows.
        front = slice(self.start, position)
        return position > self.start and bool(below) and not any(any(t[front]) for t in below)

    def _is_band(self, row: int) -> bool:
        """Tell whether the only cell of a row heads a group of rows: the headings stand above it."""
        return bool(self.texts(row)[self.start]) and any(
            self._has_heading_word(above) and len(self.filled(above)) > 1 for above in range(1, row)
        )

    def translates(self, upper: int, lower: int) -> bool:
        """Tell whether a row repeats Chinese headings in Latin letters."""
        above, below = "".join(self.filled(upper)), "".join(self.filled(lower))
        return not above.isascii() and below.isascii() and any(c.isalpha() for c in below)

    def _is_remark(self, row: int) -> bool:
        """Tell whether a row above the headings is a title of several cells: 表1 … 单位：人."""
        cells = self.filled(row)
        return any("单位" in cell for cell in cells) or any(len(cell) > 25 for cell in cells)

    def _is_title(self, row: int, first: int) -> bool:
        """Tell whether the only cell of a row says nothing of a column below it."""
        position = next(i for i, cell in enumerate(self.texts(row)) if cell)
        below = self.texts(first) if first <= self.length else []
        others = sum(1 for i, cell in enumerate(below) if cell and i != position)
        return others > 0

    def names(self, rows: Sequence[int]) -> tuple[str, ...]:
        """Return the headings of all columns, those of several rows joined by a space."""
        labels = [[headings.one_line(written(cell)) for cell in self.cells(row)] for row in rows]
        return parents.joined(labels, rows, self.sheet.marks.merged)


def _numeric(cell: object) -> bool:
    """Tell whether a cell is meant as a number."""
    found = number(cell)
    if isinstance(cell, str):
        short = len(cell) <= 20
        return (not found.fault and found.value == found.value) or (
            short and found.fault in _NUMBERLIKE
        )
    return not found.fault and found.value == found.value


def notes(body: pd.DataFrame, header: Header) -> tuple[LeftOut, ...]:
    """Return the rows below the headings that hold no data: notes, and headings written again.

    ``body`` holds the rows below the headings; columns 0..n-1.
    """
    if not len(body):
        return ()
    begin = _begin(header)
    first = body.iloc[:, begin]
    different = [cell for cell in distinct(first) if isinstance(cell, str)]
    noted = {cell for cell in different if row_words.is_note(cell)}
    found = [
        LeftOut(int(row), "note", written(first.loc[row])[:80])
        for row in body.index[first.isin(noted)]
    ]
    second = [written(cell) for cell in body.iloc[0]]
    if row_words.is_numbering(second):
        found.append(
            LeftOut(int(body.index[0]), "numbering", " | ".join(filter(None, second))[:80])
        )
    found += _tail(body.iloc[:, begin:], {leaving.row for leaving in found})
    for row in body.index[(first == header.names[begin]) & (first != "")]:
        cells = [headings.one_line(written(cell)) for cell in body.loc[row]]
        if cells == list(header.names):
            found.append(LeftOut(int(row), "header_again", written(first.loc[row])))
    return tuple(sorted(set(found), key=lambda leaving: leaving.row))


def _begin(header: Header) -> int:
    """Return the first column with a heading: of a sheet that begins in B2 the second."""
    return next((i for i, name in enumerate(header.names) if name), 0)


def _tail(body: pd.DataFrame, noted: set[int]) -> list[LeftOut]:
    """Return lines of one long text, or that follow a note, at the end of a table."""
    found: list[LeftOut] = []
    if body.shape[1] < 2:
        return found
    for row in reversed(body.index[-20:]):
        cells = [written(cell).strip() for cell in body.loc[row]]
        given = [cell for cell in cells if cell]
        if not given or row in noted:
            continue
        single = len(given) == 1 and bool(cells[0]) and bool(_TITLE.search(cells[0]))
        after_note = bool(noted) and row > min(noted)
        if not single or not (after_note or len(cells[0]) > 20 or cells[0][:1] in "（(*※①②"):
            break
        found.append(LeftOut(int(row), "note", cells[0][:80]))
    return found


def refuse_long_rows(sheet: Sheet, header: Header, file: str) -> None:
    """Refuse a row with more cells than there are headings.

    Raises
    ------
    InputTableError
        Names the row, or the column without a heading where several rows go on there.
    """
    width = len(header.names)
    while width and not header.names[width - 1]:
        width -= 1
    over = sheet.grid.iloc[header.first - 1 :, width:]
    for position in over.columns:
        filled = over[position].map(lambda cell: bool(written(cell).strip())).to_numpy(dtype=bool)
        if not filled.any():
            continue
        row = int(over.index[filled][0])
        several = filled.sum() > max(1, len(over) / 2)
        raise InputTableError(
            "error.table_heading_empty" if several else "error.table_long_row",
            file=file,
            row=row,
            found=position + 1,
            expected=width,
            column=f"{position + 1} ({letter(position)})",
            value=written(over[position].loc[row])[:40],
        )
