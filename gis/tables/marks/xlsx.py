"""What an .xlsx workbook says beside the values of cells: formulas, errors, formats, merged, hidden.

python-calamine gives an empty cell for ``#DIV/0!`` and for a formula that no program has computed
yet; both would vanish as "unknown". Programs that write workbooks without computing them store 0 for
every formula and ask for a computation on opening (``fullCalcOnLoad``); such a 0 is no result.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.tables.marks.scan import Scan, local, parse
from gis.tables.units import is_percent, may_scale

if TYPE_CHECKING:
    from zipfile import ZipFile

    from gis.tables.sheet import Marks

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ROOT = "xl/workbook.xml"
_STYLES = "xl/styles.xml"
# Formats that every workbook has: 0% and 0.00%.
_PERCENT_FORMATS = ("9", "10")
_RELATIONS = "xl/_rels/workbook.xml.rels"


def read(archive: ZipFile, sheet: str, file: str) -> Marks:
    """Return the marks of a sheet of an .xlsx workbook.

    Raises
    ------
    InputTableError
        If the sheet spans more cells than can be read.
    """
    marks = _Xlsx(file, *_styles(archive))
    return marks.read(archive, _part(archive, sheet), to_compute=_is_to_compute(archive))


def _part(archive: ZipFile, sheet: str) -> str:
    """Return where in the archive a sheet stands."""
    ids: dict[str, str] = {}
    targets: dict[str, str] = {}

    def sheets(tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == "sheet":
            named = {local(key): value for key, value in attributes.items()}
            # The name stands without a prefix, the id of the part with one.
            identity = next(v for k, v in attributes.items() if k.endswith(":id"))
            ids[named["name"]] = identity

    def relations(tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == "Relationship":
            targets[attributes["Id"]] = attributes["Target"]

    parse(archive, _ROOT, sheets)
    parse(archive, _RELATIONS, relations)
    target = targets[ids[sheet]]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _is_to_compute(archive: ZipFile) -> bool:
    """Tell whether the workbook asks for a computation of its formulas on opening."""
    asked: list[str] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == "calcPr":
            asked.append(attributes.get("fullCalcOnLoad", ""))

    parse(archive, _ROOT, start)
    return any(value in ("1", "true") for value in asked)


def _styles(archive: ZipFile) -> tuple[frozenset[str], dict[str, str], frozenset[str]]:
    """Return the styles of cells shown with %, the formats of those shown in another size, and those struck out.

    Styles are texts of their numbers, as cells name them.
    """
    if _STYLES not in archive.namelist():
        return frozenset(), {}, frozenset()
    codes = dict.fromkeys(_PERCENT_FORMATS, "0%")
    cells: list[dict[str, str]] = []
    struck: list[bool] = []
    inside = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        name = local(tag)
        if name == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            inside = True
        elif name == "xf" and inside:
            cells.append(attributes)
        elif name == "font":
            struck.append(False)
        elif name == "strike" and struck:
            struck[-1] = attributes.get("val", "1") not in ("0", "false")

    def end(tag: str) -> None:
        nonlocal inside
        inside = inside and local(tag) != "cellXfs"

    parse(archive, _STYLES, start, end)
    scaling = {identity: code for identity, code in codes.items() if may_scale(code)}
    percents = {
        identity for identity, code in codes.items() if identity not in scaling and is_percent(code)
    }
    formats = [one.get("numFmtId", "") for one in cells]
    fonts = {str(number) for number, is_struck in enumerate(struck) if is_struck}
    return (
        frozenset(str(style) for style, identity in enumerate(formats) if identity in percents),
        {
            str(style): scaling[identity]
            for style, identity in enumerate(formats)
            if identity in scaling
        },
        frozenset(str(style) for style, one in enumerate(cells) if one.get("fontId") in fonts),
    )


class _Xlsx(Scan):
    def __init__(
        self,
        file: str,
        percent_styles: frozenset[str],
        scaling_styles: dict[str, str],
        struck_styles: frozenset[str],
    ) -> None:
        super().__init__(file)
        self.percent_styles = percent_styles
        self.scaling_styles = scaling_styles
        self.struck_styles = struck_styles
        self.row = self.column = -1
        self.formula = self.value = self.stored = False
        self.result = ""
        self.zeros: list[tuple[int, int]] = []
        self.is_computed = False

    def read(self, archive: ZipFile, part: str, *, to_compute: bool) -> Marks:
        parse(archive, part, self._start, self._end, self._text)
        if to_compute and not self.is_computed:
            for place in self.zeros:
                self.faults.setdefault(place, "formula")
        return self.marks()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
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
        self.formula, self.stored, self.result = False, attributes.get("t") == "str", ""
        if attributes.get("s") in self.percent_styles:
            self.percents.add((self.row, self.column))
        if attributes.get("s") in self.struck_styles:
            self.struck.add((self.row, self.column))
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
        name = local(tag)
        if name == "v":
            self.value = False
        elif name == "c" and self.formula:
            self._formula()

    def _formula(self) -> None:
        """Enter what a cell with a formula holds: a result, none, or the 0 that stands for none."""
        if not self.stored:
            self.faults.setdefault((self.row, self.column), "formula")
        elif self.result == "0":
            self.zeros.append((self.row, self.column))
        else:
            self.is_computed = True

    def _text(self, text: str) -> None:
        if self.value and text.strip():
            self.stored = True
            self.result += text.strip()


def _number(letters: str) -> int:
    number = 0
    for char in letters:
        number = number * 26 + ord(char) - 64
    return number - 1
