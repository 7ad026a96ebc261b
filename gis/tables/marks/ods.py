"""What an .ods workbook says beside the values of cells: formulas, formats, merged, hidden."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.tables.marks.number_styles import NumberStyles
from gis.tables.marks.scan import Scan, local, parse

if TYPE_CHECKING:
    from zipfile import ZipFile

    from gis.tables.sheet import Marks

_STYLES, _CONTENT = "styles.xml", "content.xml"
_AMOUNTS = ("float", "currency", "percentage")
# What a cell shows whose formula has an error; its value is 0 or an empty text then.
_ERROR = re.compile(r"#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)|Err:[0-9]{3}")
_TRUTHS = ("TRUE", "FALSE")
# calamine drops both, and 4000 above 5000 is one number.
_PARTING = {"line-break": "\n", "tab": "\t"}


def read(archive: ZipFile, sheet: str, file: str) -> Marks:
    """Return the marks of a sheet of an .ods workbook.

    Raises
    ------
    InputTableError
        If the sheet spans more cells than can be read.
    """
    return _Ods(file, sheet, _common_styles(archive)).read(archive)


def _common_styles(archive: ZipFile) -> NumberStyles:
    """Return the styles of the document that have names of their own; those of a sheet follow."""
    styles = NumberStyles()
    # The automatic styles of this part are for headers of pages; their names come again in the other.
    is_common = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal is_common
        is_common = is_common or local(tag) == "styles"
        if is_common:
            styles.start(tag, attributes)

    def end(tag: str) -> None:
        nonlocal is_common
        if is_common:
            styles.end(tag)
        is_common = is_common and local(tag) != "styles"

    if _STYLES in archive.namelist():
        parse(archive, _STYLES, start, end, styles.text)
    return styles


class _Ods(Scan):
    def __init__(self, file: str, sheet: str, styles: NumberStyles) -> None:
        super().__init__(file)
        self.sheet = sheet
        self.styles = styles
        # Formats by the style of cells; a cell without one has that of its row or column.
        self.scaling: dict[str, str] = {}
        self.cell_style = ""
        self.struck_styles: set[str] = set()
        self.is_body = False
        self.row_style = ""
        self.column_styles: list[tuple[int, int, str]] = []
        self.inside = False
        self.row = self.column = 0
        self.rows_repeated = self.columns_repeated = 1
        self.formula = self.stored = self.amount = self.error = False
        self.shown = ""
        self.annotations = 0
        # The text of a cell as its paragraphs have it; kept only where something in it is parted.
        self.is_text = self.is_parted = False
        self.paragraphs: list[str] = []

    def read(self, archive: ZipFile) -> Marks:
        """Return the marks of the sheet."""
        parse(archive, _CONTENT, self._start, self._end, self._text)
        return self.marks()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        if not self.is_body:
            self.styles.start(tag, attributes)
            self._style(name, attributes)
            if name == "body":
                self.is_body, self.scaling = True, self.styles.scaling()
        elif name == "table" and attributes.get("table:name") == self.sheet:
            self.inside, self.row, self.column = True, 0, 0
        elif self.inside:
            self._inside(name, attributes)

    def _style(self, name: str, attributes: dict[str, str]) -> None:
        """Note which styles of cells strike out what stands in them."""
        if name == "style":
            is_cell = attributes.get("style:family") == "table-cell"
            self.cell_style = attributes.get("style:name", "") if is_cell else ""
        elif (
            name == "text-properties"
            and self.cell_style
            and attributes.get("style:text-line-through-style", "none") != "none"
        ):
            self.struck_styles.add(self.cell_style)

    def _inside(self, name: str, attributes: dict[str, str]) -> None:
        """Take the start of a tag of the sheet."""
        if name == "table-column":
            self._column(attributes)
        elif name == "table-row":
            self.column = 0
            self.row_style = attributes.get("table:default-cell-style-name", "")
            self.rows_repeated = int(attributes.get("table:number-rows-repeated", 1))
            if attributes.get("table:visibility", "visible") != "visible":
                self.hidden.update(range(self.row, self.row + min(self.rows_repeated, 100_000)))
        elif name in ("table-cell", "covered-table-cell"):
            self._cell(attributes)
        elif name == "annotation":
            self.annotations += 1
        elif not self.annotations:
            self._part(name, attributes)

    def _part(self, name: str, attributes: dict[str, str]) -> None:
        """Take a tag of the text of a cell."""
        if name == "p":
            # A formula that came to an empty text has an empty line, one never computed has none.
            self.stored = True
            self.paragraphs.append("")
        elif not self.is_text or not self.paragraphs:
            return
        elif name in _PARTING:
            self.paragraphs[-1] += _PARTING[name]
            self.is_parted = True
        elif name == "s":
            self.paragraphs[-1] += " " * min(int(attributes.get("text:c", 1)), 100)

    def _column(self, attributes: dict[str, str]) -> None:
        last = self.column + int(attributes.get("table:number-columns-repeated", 1)) - 1
        if attributes.get("table:visibility", "visible") != "visible":
            self.hidden_columns.append((self.column, last))
        style = attributes.get("table:default-cell-style-name", "")
        if style in self.scaling or style in self.struck_styles:
            self.column_styles.append((self.column, last, style))
        self.column = last + 1

    def _cell(self, attributes: dict[str, str]) -> None:
        self.columns_repeated = int(attributes.get("table:number-columns-repeated", 1))
        self.formula = "table:formula" in attributes
        kind = attributes.get("office:value-type", "")
        self.stored, self.amount, self.shown = bool(kind), kind in _AMOUNTS, ""
        self.error = attributes.get("calcext:value-type") == "error"
        self.is_text = kind == "string" and "office:string-value" not in attributes
        self.is_parted, self.paragraphs = False, []
        if self.stored or self.formula:
            last = self.row + self.rows_repeated - 1, self.column + self.columns_repeated - 1
            self.cell(*last)
            self._strike(attributes)
            if self.amount:
                self._amounts(attributes, last)
        across = int(attributes.get("table:number-columns-spanned", 1))
        down = int(attributes.get("table:number-rows-spanned", 1))
        if across > 1 or down > 1:
            end = self.row + down - 1, self.column + across - 1
            self.merged.append((self.row, self.column, *end))

    def _strike(self, attributes: dict[str, str]) -> None:
        """Enter a cell, and those that repeat it, where its style strikes it out."""
        if not self.struck_styles:
            return
        own = attributes.get("table:style-name")
        self.struck.update(
            place
            for place in self._places()
            if (own or self._style_of(place[1])) in self.struck_styles
        )

    def _amounts(self, attributes: dict[str, str], last: tuple[int, int]) -> None:
        """Enter how the number of a cell, and of those that repeat it, is shown."""
        is_share = attributes.get("office:value-type") == "percentage"
        if not is_share and not self.scaling:
            return
        for column in range(self.column, last[1] + 1):
            form = self.scaling.get(attributes.get("table:style-name") or self._style_of(column))
            places = [(row, column) for row in range(self.row, last[0] + 1)]
            if form is not None:
                self.formats.update(dict.fromkeys(places, form))
            elif is_share:
                self.percents.update(places)

    def _style_of(self, column: int) -> str:
        """Return the style of a cell that names none."""
        if self.row_style:
            return self.row_style
        return next((name for a, b, name in self.column_styles if a <= column <= b), "")

    def _end(self, tag: str) -> None:
        name = local(tag)
        if name == "table":
            self.inside = False
        elif not self.inside:
            if not self.is_body:
                self.styles.end(tag)
        elif name == "table-row":
            self.row += self.rows_repeated
        elif name in ("table-cell", "covered-table-cell"):
            if self.formula:
                self._computed()
            if self.is_parted:
                self._keep_text()
            self.column += self.columns_repeated
            self.formula = self.stored = self.is_text = self.is_parted = False
        elif name == "annotation":
            self.annotations -= 1

    def _computed(self) -> None:
        """Enter what a formula came to, where that is no value."""
        if not self.stored:
            self.faults.update(dict.fromkeys(self._places(), "formula"))
        elif self.error or _ERROR.fullmatch(self.shown.strip()):
            self.faults.update(dict.fromkeys(self._places(), "error"))
        elif self.amount and self.shown.strip() in _TRUTHS:
            self.truths.update(self._places())

    def _keep_text(self) -> None:
        """Enter the text of a cell, and of those that repeat it."""
        self.texts.update(dict.fromkeys(self._places(), "\n".join(self.paragraphs)))

    def _places(self) -> list[tuple[int, int]]:
        """Return where a cell stands, and those that repeat it."""
        return [
            (row, column)
            for row in range(self.row, self.row + self.rows_repeated)
            for column in range(self.column, self.column + self.columns_repeated)
        ]

    def _text(self, text: str) -> None:
        if not self.is_body:
            self.styles.text(text)
        elif self.annotations:
            return
        else:
            if self.is_text and self.paragraphs:
                self.paragraphs[-1] += text
            if self.formula:
                self.shown += text
