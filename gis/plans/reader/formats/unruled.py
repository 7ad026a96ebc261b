"""Tables of a PDF page without rules: what stands in each cell, told by the gaps between their columns.

Writers of PDF print a table row by row and cell by cell. Where no line is drawn around the cells,
the gaps tell where one ends: pieces of print that lie beside each other over several rows, with an
empty strip between them from the first row to the last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from gis.plans.reader.formats import spans

if TYPE_CHECKING:
    from collections.abc import Sequence

# In widths of a full sign: the least gap between two cells, how far pieces of two columns may overlap, what two lines of
# one cell (where the page does not tell) and two rows may be apart, and how much of its width a line that runs on may leave free.
_GAP, _OVERLAP, _LINE, _ROW, _FREE = 0.4, 0.25, 1.95, 6.0, 1.3
_LEAST_PITCH, _MOST_PITCH, _SLACK = 0.9, 3.2, 1.12
_BREAKS, _BLANKS = frozenset("\r\n"), frozenset(" \u3000\u00a0")
_LEAST_ROWS, _LEAST_CELLS, _LONGEST_CELL = 2, 2, 160
_AHEAD = 4  # lines that the first cell may have before the second one begins
# A first column that says of what kind the rows are: one word for several of them.
_OF_KINDS = re.compile("(?:类别|类型|领域|分类|维度|方面|门类|类目|大类)")
_CAPTION = re.compile(r"(?:专栏|附?表|附件)\s*[\d一二三四五六七八九十]")


@dataclass(slots=True)
class Piece:
    """Signs of one line that stand close: the slice of the text, the box around them in points, the words."""

    first: int
    last: int
    left: float
    right: float
    middle: float


@dataclass(slots=True, eq=False)
class _Column:
    """A strip of the page that holds the cells of a column."""

    left: float
    right: float


@dataclass(slots=True)
class _Row:
    """The cells of a row: each with its column and the pieces in it, in the order of print."""

    cells: list[tuple[_Column, list[Piece]]] = field(default_factory=list)

    @property
    def pieces(self) -> list[Piece]:
        """Return its pieces in the order of print."""
        return [piece for _, cell in self.cells for piece in cell]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the slice of the text that it fills, and its rows, cells by tabs."""

    first: int
    last: int
    rows: list[str]


def pieces(
    page: Any, text: str, signs: Sequence[str], free: Sequence[bool]
) -> tuple[list[Piece], float]:
    """Return the pieces of print of a page in the order of print, and the width of a full sign in points.

    Parameters
    ----------
    page
        Handle of the text of the page.
    text, signs
        Its signs, and what each stands for: raised marks of notes for nothing.
    free
        Whether a sign stands in no ruled table.
    """
    found: list[Piece] = []
    wide: list[float] = []
    box = pdfium.FS_RECTF()
    broken = True
    for n, sign in enumerate(text):
        if sign in _BREAKS or not free[n]:
            broken = True
        elif sign not in _BLANKS and signs[n] and pdfium.FPDFText_GetLooseCharBox(page, n, box):
            here = Piece(n, n + 1, box.left, box.right, (box.top + box.bottom) / 2)
            if "一" <= sign <= "龥":
                wide.append(here.right - here.left)
            if broken or not _is_close(found[-1], here, wide[-1] if wide else box.top - box.bottom):
                found.append(here)
            else:
                found[-1].last, found[-1].right = n + 1, here.right
            broken = False
    return found, median(wide) if wide else 0.0


def _is_close(last: Piece, here: Piece, em: float) -> bool:
    """Whether a sign goes on the piece before it."""
    return -em < here.left - last.right < _GAP * em and abs(here.middle - last.middle) < em / 2


def _pitch(found: list[Piece], em: float) -> float:
    """Return what two lines of one cell may be apart: somewhat more than the lines of the page that stand one below the other."""
    apart = [
        before.middle - piece.middle for before, piece in pairwise(found)
        if abs(before.left - piece.left) < em / 2 and _LEAST_PITCH * em < before.middle - piece.middle < _MOST_PITCH * em
    ]  # fmt: skip
    return max(_LINE * em, _SLACK * median(apart)) if apart else _LINE * em


def tables(found: list[Piece], em: float, signs: Sequence[str]) -> list[Table]:
    """Return the tables among the pieces of a page.

    Parameters
    ----------
    found, em
        Pieces in the order of print, and the width of a full sign.
    signs
        What each sign of the page stands for.
    """
    made: list[Table] = []
    line = _pitch(found, em)
    at = 0
    while at < len(found) - 1:
        table = _from(found, at, _Layout(em, line), signs) if _opens(found, at, em) else None
        if table is None:
            at += 1
            continue
        made.append(table)
        at = next((k for k in range(at, len(found)) if found[k].first >= table.last), len(found))
    return made


def _opens(found: list[Piece], at: int, em: float) -> bool:
    """Whether the second cell of a row begins right behind a piece, beside it."""
    first = found[at]
    return any(
        piece.left > first.right and abs(piece.middle - first.middle) < _AHEAD * em
        for piece in found[at + 1 : at + 1 + _AHEAD]
    )


def _from(found: list[Piece], at: int, layout: _Layout, signs: Sequence[str]) -> Table | None:
    """Return the table that starts with a piece, or None."""
    for piece in found[at:]:
        if _CAPTION.match("".join(signs[piece.first : piece.last])):
            break
        if not layout.add(piece):
            layout.leave(piece)
            break
    rows = layout.filled_rows()
    return _table(rows, layout.columns, signs) if len(rows) >= _LEAST_ROWS else None


class _Layout:
    """Rows and columns as far as the pieces that were added let them be told."""

    def __init__(self, em: float, line: float) -> None:
        self.em = em
        self.line = line
        self.columns: list[_Column] = []
        self.rows: list[_Row] = []

    def add(self, piece: Piece) -> bool:
        """Put a piece into its cell; False where it does not fit the table that began before."""
        margin = _OVERLAP * self.em
        over = [
            column
            for column in self.columns
            if piece.left < column.right - margin and piece.right > column.left + margin
        ]
        if len(over) > 1 or (self.rows and not self._follows(piece)):
            return False
        if not over:
            over = [_Column(piece.left, piece.right)]
            self.columns += over
        self._place(over[0], piece)
        over[0].left, over[0].right = min(over[0].left, piece.left), max(over[0].right, piece.right)
        return True

    def leave(self, piece: Piece) -> None:
        """Take the last row back where a piece that fits no column stands in it: it is of another table, or prose."""
        if self.rows and abs(self.rows[-1].pieces[-1].middle - piece.middle) < self.em:
            self.rows.pop()

    def _follows(self, piece: Piece) -> bool:
        """Whether a piece stands beside the last row or not far below it."""
        middles = [p.middle for p in self.rows[-1].pieces]
        return min(middles) - _ROW * self.em < piece.middle < max(middles) + self.line

    def _place(self, column: _Column, piece: Piece) -> None:
        if self.rows:
            last, cell = self.rows[-1].cells[-1]
            if last is column and self._runs_on(column, cell[-1], piece):
                cell.append(piece)
                return
            if (
                column.left > last.left
                and min(p.middle for p in self.rows[-1].pieces) - self.line < piece.middle
            ):
                self.rows[-1].cells.append((column, [piece]))
                return
        self.rows.append(_Row([(column, [piece])]))

    def _runs_on(self, column: _Column, before: Piece, piece: Piece) -> bool:
        """Whether a piece is the next line of a cell; in the first column the line before must be full."""
        near = 0 < before.middle - piece.middle < self.line
        first = all(column.left <= other.left for other in self.columns)
        return near and (not first or before.right > column.right - _FREE * self.em)

    def filled_rows(self) -> list[_Row]:
        """Return the rows up to the last that has two cells at least, where the first has them too."""
        full = [k for k, row in enumerate(self.rows) if len(row.cells) >= _LEAST_CELLS]
        return self.rows[: full[-1] + 1] if full and full[0] == 0 else []


def _table(rows: list[_Row], columns: list[_Column], signs: Sequence[str]) -> Table | None:
    """Return a table of rows, or None where they are no more than print that happens to stand so."""
    used = _joined(columns, rows)
    lines = [
        [
            "".join(_words(cell, signs) for own, cell in row.cells if own in column)
            for column in used
        ]
        for row in rows
    ]
    full = sum(sum(map(bool, line)) >= _LEAST_CELLS for line in lines)
    long = any(len(word) > _LONGEST_CELL for line in lines for word in line)
    if full < _LEAST_ROWS or full * 2 < len(lines) or len(used) < _LEAST_CELLS or long:
        return None
    if _OF_KINDS.fullmatch(lines[0][0]):
        for above, line in pairwise(
            lines
        ):  # 强化 beside the middle of its rows stands in the first of them
            line[0] = line[0] or (
                spans.repeated(above[0]) if sum(map(bool, line)) >= _LEAST_CELLS else ""
            )
    every = [piece for row in rows for piece in row.pieces]
    shown = ["\t".join(line).strip("\t") for line in lines]
    return Table(min(piece.first for piece in every), max(piece.last for piece in every), shown)


def _joined(columns: list[_Column], rows: list[_Row]) -> list[list[_Column]]:
    """Return the columns from left to right, each of one strip, or of two beside each other that no row fills both of.

    Figures at the right end of a column stand beside a short heading at its left end, not below it.
    """
    found: list[list[_Column]] = []
    for column in sorted(columns, key=lambda strip: strip.left):
        here = {k for k, row in enumerate(rows) if any(own is column for own, _ in row.cells)}
        before = {
            k
            for k, row in enumerate(rows)
            if found and any(own in found[-1] for own, _ in row.cells)
        }
        if found and not here & before:
            found[-1].append(column)
        elif here:
            found.append([column])
    return found


def _words(cell: list[Piece], signs: Sequence[str]) -> str:
    """Return the words of a cell, its lines put together; Latin words of two lines stay apart."""
    words = ""
    for piece in cell:
        line = " ".join("".join(signs[piece.first : piece.last]).split())
        parted = (
            words[-1:].isascii()
            and words[-1:].isalpha()
            and line[:1].isascii()
            and line[:1].isalpha()
        )
        words += " " * parted + line
    return words
