"""A pass over the XML of one sheet: what its cells say beside their values, and how far they reach.

The sheet is measured before anything is unpacked into memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from gis.tables.sheet import Marks, require_cells

if TYPE_CHECKING:
    from collections.abc import Callable
    from zipfile import ZipFile


def local(name: str) -> str:
    """Return a tag or attribute without its prefix."""
    return name.rpartition(":")[2]


def _refuse_entities(*_: Any) -> None:
    raise expat.ExpatError("entity declaration")


def parse(
    archive: ZipFile,
    part: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Call back for every tag and text of a part; one that declares entities raises ExpatError."""
    parser = expat.ParserCreate()
    # No workbook declares entities; a file that does may unfold to any size.
    parser.EntityDeclHandler = _refuse_entities
    parser.StartElementHandler = start
    if end is not None:
        parser.EndElementHandler = end
    if text is not None:
        parser.CharacterDataHandler = text
    with archive.open(part) as stream:
        parser.ParseFile(stream)


def check(archive: ZipFile, part: str) -> None:
    """Read a part to its end, which raises ExpatError where it is not well-formed or declares entities."""
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _refuse_entities
    with archive.open(part) as stream:
        parser.ParseFile(stream)


class Scan:
    """What both kinds of workbook collect; rows and columns count from 0."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: dict[tuple[int, int], str] = {}
        self.merged: list[tuple[int, int, int, int]] = []
        self.hidden: set[int] = set()
        # First and last column of each run that is not shown: a run may reach to the sheet's edge.
        self.hidden_columns: list[tuple[int, int]] = []
        self.percents: set[tuple[int, int]] = set()
        self.formats: dict[tuple[int, int], str] = {}
        self.truths: set[tuple[int, int]] = set()
        self.texts: dict[tuple[int, int], str] = {}
        self.struck: set[tuple[int, int]] = set()
        self.rows = self.columns = 0

    def cell(self, row: int, column: int) -> None:
        """Widen the extent to a cell that holds something."""
        if row >= self.rows or column >= self.columns:
            self.rows = max(self.rows, row + 1)
            self.columns = max(self.columns, column + 1)
            require_cells(self.rows, self.columns, self.file)

    def marks(self) -> Marks:
        """Return what was collected, hidden rows and columns within the extent."""
        shown = frozenset(row for row in self.hidden if row < self.rows)
        columns = frozenset(
            column
            for first, last in self.hidden_columns
            for column in range(first, min(last + 1, self.columns))
        )
        extent, percents = (self.rows, self.columns), frozenset(self.percents)
        return Marks(
            self.faults,
            tuple(self.merged),
            shown,
            *extent,
            columns,
            percents,
            self.formats,
            frozenset(self.truths),
            self.texts,
            frozenset(self.struck),
        )
