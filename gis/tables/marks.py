"""What XML workbooks say beside the values of cells: formulas, errors, merged and hidden.

python-calamine gives an empty cell for ``#DIV/0!`` and for a formula that no program has computed
yet; both would vanish as "unknown". This pass over the XML of one sheet finds them, and measures
the sheet before anything is unpacked into memory.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from gis.errors import InputTableError
from gis.tables.sheet import MAX_CELLS, Marks
from gis.tables.units import may_scale

if TYPE_CHECKING:
    from collections.abc import Callable
    from zipfile import ZipFile

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ROOT = "xl/workbook.xml"
_STYLES = "xl/styles.xml"
# Formats that every workbook has: 0% and 0.00%.
_PERCENT_FORMATS = ("9", "10")
_RELATIONS = "xl/_rels/workbook.xml.rels"


def workbook(archive: ZipFile, sheet: str, file: str) -> Marks:
    """Return the marks of a sheet of an .xlsx workbook.

    Raises
    ------
    InputTableError
        If the sheet spans more cells than can be read.
    """
    return _Xlsx(file, *_styles(archive)).read(archive, _part(archive, sheet))


def open_document(archive: ZipFile, sheet: str, file: str) -> Marks:
    """Return the marks of a sheet of an .ods workbook."""
    return _Ods(file, sheet).read(archive, "content.xml")


def _part(archive: ZipFile, sheet: str) -> str:
    """Return where in the archive a sheet stands."""
    ids: dict[str, str] = {}
    targets: dict[str, str] = {}

    def sheets(tag: str, attributes: dict[str, str]) -> None:
        if _local(tag) == "sheet":
            named = {_local(key): value for key, value in attributes.items()}
            # The name stands without a prefix, the id of the part with one.
            identity = next(v for k, v in attributes.items() if k.endswith(":id"))
            ids[named["name"]] = identity

    def relations(tag: str, attributes: dict[str, str]) -> None:
        if _local(tag) == "Relationship":
            targets[attributes["Id"]] = attributes["Target"]

    _parse(archive, _ROOT, sheets)
    _parse(archive, _RELATIONS, relations)
    target = targets[ids[sheet]]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _styles(archive: ZipFile) -> tuple[frozenset[str], dict[str, str]]:
    """Return the styles of cells shown with %, and the formats of those shown in another size.

    Styles are texts of their numbers, as cells name them.
    """
    if _STYLES not in archive.namelist():
        return frozenset(), {}
    codes = dict.fromkeys(_PERCENT_FORMATS, "0%")
    cells: list[str] = []
    inside = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        name = _local(tag)
        if name == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            inside = True
        elif name == "xf" and inside:
            cells.append(attributes.get("numFmtId", ""))

    def end(tag: str) -> None:
        nonlocal inside
        inside = inside and _local(tag) != "cellXfs"

    _parse(archive, _STYLES, start, end)
    scaling = {identity: code for identity, code in codes.items() if may_scale(code)}
    percents = {
        identity for identity, code in codes.items() if "%" in re.sub(r'"[^"]*"|\\.', "", code)
    }.difference(scaling)
    return (
        frozenset(str(style) for style, identity in enumerate(cells) if identity in percents),
        {str(style): scaling[identity] for style, identity in enumerate(cells) if identity in scaling},
    )


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _refuse_entities(*_: Any) -> None:
    raise expat.ExpatError("entity declaration")


def _parse(
    archive: ZipFile,
    part: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
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


class _Scan:
    """What both kinds of workbook collect."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: dict[tuple[int, int], str] = {}
        self.merged: list[tuple[int, int, int, int]] = []
        self.hidden: set[int] = set()
        # First and last column of each run that is not shown: a run may reach to the sheet's edge.
        self.hidden_columns: list[tuple[int, int]] = []
        self.percents: set[tuple[int, int]] = set()
        self.formats: dict[tuple[int, int], str] = {}
        self.rows = self.columns = 0

    def cell(self, row: int, column: int) -> None:
        """Widen the extent to a cell that holds something."""
        if row >= self.rows or column >= self.columns:
            self.rows = max(self.rows, row + 1)
            self.columns = max(self.columns, column + 1)
            if self.rows * self.columns > MAX_CELLS:
                raise InputTableError(
                    "error.table_too_wide",
                    file=self.file,
                    rows=self.rows,
                    columns=self.columns,
                    limit=MAX_CELLS,
                )

    def marks(self) -> Marks:
        shown = frozenset(row for row in self.hidden if row < self.rows)
        columns = frozenset(
            column
            for first, last in self.hidden_columns
            for column in range(first, min(last + 1, self.columns))
        )
        extent, percents = (self.rows, self.columns), frozenset(self.percents)
        return Marks(
            self.faults, tuple(self.merged), shown, *extent, columns, percents, self.formats
        )


class _Xlsx(_Scan):
    def __init__(
        self, file: str, percent_styles: frozenset[str], scaling_styles: dict[str, str]
    ) -> None:
        super().__init__(file)
        self.percent_styles = percent_styles
        self.scaling_styles = scaling_styles
        self.row = self.column = -1
        self.formula = self.value = self.stored = False

    def read(self, archive: ZipFile, part: str) -> Marks:
        _parse(archive, part, self._start, self._end, self._text)
        return self.marks()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = _local(tag)
        if name == "c":
            self._cell(attributes)
        elif name == "f":
            self.formula = True
        elif name == "v":
            self.value = True
        elif name == "row":
            self.row = int(attributes["r"]) - 1 if "r" in attributes else self.row + 1
            self.column = -1
            if attributes.get("hidden") in ("1", "true"):
                self.hidden.add(self.row)
        elif name == "col" and attributes.get("hidden") in ("1", "true"):
            self.hidden_columns.append((int(attributes["min"]) - 1, int(attributes["max"]) - 1))
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def _cell(self, attributes: dict[str, str]) -> None:
        place = _REFERENCE.fullmatch(attributes.get("r", ""))
        if place is None:
            self.column += 1
        else:
            self.row, self.column = int(place[2]) - 1, _number(place[1])
        self.cell(self.row, self.column)
        # A formula may have the empty text for its value.
        self.formula, self.stored = False, attributes.get("t") == "str"
        if attributes.get("s") in self.percent_styles:
            self.percents.add((self.row, self.column))
        form = self.scaling_styles.get(attributes.get("s", ""))
        if form is not None:
            self.formats[self.row, self.column] = form
        if attributes.get("t") == "e":
            self.faults[self.row, self.column] = "error"

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        corners = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
        if corners[0] and corners[1]:
            (a, b), (c, d) = corners[0].groups(), corners[1].groups()
            self.merged.append((int(b) - 1, _number(a), int(d) - 1, _number(c)))

    def _end(self, tag: str) -> None:
        name = _local(tag)
        if name == "v":
            self.value = False
        elif name == "c" and self.formula and not self.stored:
            self.faults.setdefault((self.row, self.column), "formula")

    def _text(self, text: str) -> None:
        if self.value and text.strip():
            self.stored = True


class _Ods(_Scan):
    def __init__(self, file: str, sheet: str) -> None:
        super().__init__(file)
        self.sheet = sheet
        self.inside = False
        self.row = self.column = 0
        self.rows_repeated = self.columns_repeated = 1
        self.formula = self.stored = False
        self.annotations = 0

    def read(self, archive: ZipFile, part: str) -> Marks:
        _parse(archive, part, self._start, self._end, self._text)
        return self.marks()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = _local(tag)
        if name == "table" and attributes.get("table:name") == self.sheet:
            self.inside, self.row, self.column = True, 0, 0
        elif not self.inside:
            return
        elif name == "table-column":
            last = self.column + int(attributes.get("table:number-columns-repeated", 1)) - 1
            if attributes.get("table:visibility", "visible") != "visible":
                self.hidden_columns.append((self.column, last))
            self.column = last + 1
        elif name == "table-row":
            self.column = 0
            self.rows_repeated = int(attributes.get("table:number-rows-repeated", 1))
            if attributes.get("table:visibility", "visible") != "visible":
                self.hidden.update(range(self.row, self.row + min(self.rows_repeated, 100_000)))
        elif name in ("table-cell", "covered-table-cell"):
            self._cell(attributes)
        elif name == "annotation":
            self.annotations += 1

    def _cell(self, attributes: dict[str, str]) -> None:
        self.columns_repeated = int(attributes.get("table:number-columns-repeated", 1))
        self.formula = "table:formula" in attributes
        self.stored = "office:value-type" in attributes
        if self.stored or self.formula:
            last = self.row + self.rows_repeated - 1, self.column + self.columns_repeated - 1
            self.cell(*last)
            if attributes.get("office:value-type") == "percentage":
                self.percents.update(
                    (row, column)
                    for row in range(self.row, last[0] + 1)
                    for column in range(self.column, last[1] + 1)
                )
        across = int(attributes.get("table:number-columns-spanned", 1))
        down = int(attributes.get("table:number-rows-spanned", 1))
        if across > 1 or down > 1:
            end = self.row + down - 1, self.column + across - 1
            self.merged.append((self.row, self.column, *end))

    def _end(self, tag: str) -> None:
        name = _local(tag)
        if name == "table":
            self.inside = False
        elif not self.inside:
            return
        elif name == "table-row":
            self.row += self.rows_repeated
        elif name in ("table-cell", "covered-table-cell"):
            if self.formula and not self.stored:
                self.faults[self.row, self.column] = "formula"
            self.column += self.columns_repeated
            self.formula = self.stored = False
        elif name == "annotation":
            self.annotations -= 1

    def _text(self, text: str) -> None:
        if self.formula and not self.annotations and text.strip():
            self.stored = True


def _number(letters: str) -> int:
    number = 0
    for char in letters:
        number = number * 26 + ord(char) - 64
    return number - 1
