"""A table of a slide: lines across only, figures at the right, as many rows on a slide as fit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pptx.util import Mm

from gis import colours
from layers.print.slides.file import HEIGHT, MARGIN
from layers.print.slides.letters import height_mm, lines_in
from layers.print.slides.shapes import Cell, parsed

# Where a table that fills a slide begins, and how high it may be, mm.
TOP = 31.0
ROOM = HEIGHT - 22.0 - TOP
_PAD_MM = 2.2
# Of a cell at its left and right, as a program keeps them by default.
_SIDES_MM = 4.0
_FIGURE = re.compile(r"[≥≤≈<>−+\-]?[\d,.]*\d%?\*?([–—-][\d,.]*\d%?)?(（[\d,.–—-]+）)?|[—–-]|")

Row = Sequence[str]


@dataclass(frozen=True)
class Grid:
    """A table: its name, its head, its rows; a row of one cell is a heading over the others.

    Attributes
    ----------
    widths_mm
        One a column.
    size_pt
        Of the letters.
    """

    name: str
    head: Row
    rows: Sequence[Row]
    widths_mm: Sequence[float]
    size_pt: float = 12.5
    _figures: list[bool] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        cells = [row for row in self.rows if len(row) > 1]
        known = [
            bool(cells)
            and all(_FIGURE.fullmatch(row[at].strip()) for row in cells if at < len(row))
            for at in range(len(self.widths_mm))
        ]
        object.__setattr__(self, "_figures", known)

    def height_mm(self, row: Row, *, is_bold: bool = False) -> float:
        """Return how high a row is: as its fullest cell."""
        widths = [sum(self.widths_mm)] if len(row) == 1 else self.widths_mm
        most = max(
            lines_in(cell, width - _SIDES_MM, self.size_pt, is_bold=is_bold)
            for cell, width in zip(row, widths, strict=False)
        )
        return height_mm(most, self.size_pt) + _PAD_MM

    @property
    def head_mm(self) -> float:
        """How high the head is."""
        return self.height_mm(self.head, is_bold=True)

    def xml(self, rows: Sequence[Row]) -> str:
        """Return some rows under the head as the rows of a table."""
        lines = [self._line(self.head, is_head=True)]
        return "".join([*lines, *(self._line(row) for row in rows)])

    def _line(self, cells: Row, *, is_head: bool = False) -> str:
        count = len(self.widths_mm)
        is_heading = len(cells) == 1 and count > 1
        look = Cell(
            is_bold=is_head or is_heading,
            colour=colours.TEXT_GREY if is_head else colours.INK,
            ground=colours.OUTSIDE if is_heading else colours.WHITE,
            rule=(colours.TEXT_GREY, 1.0) if is_head else (colours.PRINT_RULE, 0.75),
            size_pt=self.size_pt,
        )
        if is_heading:
            drawn = look.xml(cells[0], spans=count) + look.xml("", spans=0) * (count - 1)
        else:
            words = [*cells, *[""] * count][:count]
            drawn = "".join(
                look.xml(one, is_right=right)
                for one, right in zip(words, self._figures, strict=True)
            )
        height = self.height_mm(cells, is_bold=look.is_bold)
        return f'<a:tr h="{Mm(height)}">{drawn}</a:tr>'


def pages(grid: Grid, room_mm: float = ROOM) -> list[list[Row]]:
    """Return the rows of each slide; a heading stands again above what goes on, and never last."""
    found: list[list[Row]] = [[]]
    heading: Row = ()
    left = room_mm - grid.head_mm
    for number, row in enumerate(grid.rows):
        is_heading = len(row) == 1
        wanted = grid.height_mm(row, is_bold=is_heading)
        below = grid.rows[number + 1] if is_heading and number + 1 < len(grid.rows) else ()
        with_next = wanted + (grid.height_mm(below) if below else 0.0)
        if with_next > left and found[-1]:
            goes_on = bool(heading) and not is_heading
            found.append([heading] if goes_on else [])
            left = (
                room_mm - grid.head_mm - (grid.height_mm(heading, is_bold=True) if goes_on else 0.0)
            )
        if is_heading:
            heading = row
        found[-1].append(row)
        left -= wanted
    return found


def put(
    slide: Any, grid: Grid, rows: Sequence[Row], corner: tuple[float, float] = (MARGIN, TOP)
) -> None:
    """Put some rows of a table on a slide, their head above them."""
    widths = grid.widths_mm
    frame = slide.shapes.add_table(
        1, len(widths), Mm(corner[0]), Mm(corner[1]), Mm(sum(widths)), Mm(9)
    )
    frame.name = grid.name
    for column, width in zip(frame.table.columns, widths, strict=True):
        column.width = Mm(width)
    frame.height = Mm(grid.head_mm + sum(grid.height_mm(row) for row in rows))
    # The cells as one text: python-pptx makes and asks each of its elements alone.
    table = frame.table._tbl  # noqa: SLF001
    # Cells say themselves how they look: a style with bands would colour their edges.
    table.tblPr.set("bandRow", "0")
    table.tblPr.set("firstRow", "1")
    table.remove(table.tr_lst[0])
    table.extend(parsed(f"<a:tbl>{grid.xml(rows)}</a:tbl>"))
