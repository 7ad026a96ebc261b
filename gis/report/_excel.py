"""The one writer of Excel files: every text is text, every file is the same on any day.

A text that a spreadsheet would take for a formula keeps its own letters: the cell is of the type
text, and its quote prefix keeps it so when somebody edits it. An apostrophe in the value itself,
as CSV needs, would be part of the name when the file is read again.
"""

from __future__ import annotations

import datetime as dt
import io
import math
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.writer.excel import ExcelWriter

from gis.colours import SHEET_HEAD
from gis.errors import SettingError
from gis.tables.sheet import LONGEST_TITLE
from gis.words.catalogue import text
from gis.words.characters import width, writable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from gis.report.workbook import Sheet

# The earliest moment that a ZIP archive can hold stands for "no clock".
_EPOCH = dt.datetime(1980, 1, 1)  # noqa: DTZ001 (openpyxl wants naive UTC)
_NARROWEST, _WIDEST, _WIDEST_NOTE = 8, 48, 90
# Of a sheet that is to be read on paper: longer words stand on several lines.
_WIDEST_PRINTED = 26
_LINE_PT = 15
_NOTE_COLUMNS, _NOTE_ROW_PT = 4, 32
_A4, _A3 = 9, 8
# Characters; A4 across holds some 140 in the letters of the sheet.
_WIDEST_ON_A4 = 200
_OFFERED_ROWS = 500
# Of 1,048,576; a head and some notes stand above.
_MOST_ROWS = 1_048_500
_NOT_IN_TITLES = str.maketrans(dict.fromkeys("[]:*?/\\", "_"))
_TOP = Alignment(vertical="top", wrap_text=True)
# By kind of date, text to be marked as such and form of figures: the look of such a cell in one workbook.
_Looks = dict[tuple[type | None, bool, str], Any]
_HEAD_FONT = Font(bold=True)
_HEAD_FILL = PatternFill("solid", fgColor=SHEET_HEAD.removeprefix("#").upper())


def to_bytes(sheets: Iterable[Sheet], *, title: str, lang: str) -> bytes:
    """Return sheets as an Excel workbook (.xlsx); see :class:`gis.report.workbook.Sheet`."""
    sheets = list(sheets)
    for sheet in sheets:
        if len(sheet.table) > _MOST_ROWS:
            raise SettingError(
                "error.sheet_rows",
                sheet=sheet.title, rows=f"{len(sheet.table):,}", most=f"{_MOST_ROWS:,}",
            )  # fmt: skip
    book = Workbook()
    book.properties.title = title
    book.properties.creator = text("app.name", lang)
    book.properties.created = book.properties.modified = _EPOCH
    book.remove(book.active)
    taken: list[str] = []
    looks: _Looks = {}
    for sheet in sheets:
        named = _titled(sheet.title, taken)
        taken.append(named)
        _write_sheet(book.create_sheet(named), sheet, looks)
    return _archive(book)


def _titled(wanted: str, taken: Sequence[str]) -> str:
    """Return a name that Excel accepts for a sheet, another than those before."""
    stem = writable(_shortened(wanted).translate(_NOT_IN_TITLES).strip("'")) or "_"
    used = {name.casefold() for name in taken}
    names = (f"{str(stem)[: LONGEST_TITLE - 4]} {n}" for n in range(2, len(taken) + 3))
    return next(n for n in (str(stem), *names) if n.casefold() not in used)


def _shortened(wanted: str) -> str:
    """Return a title of 31 signs at most: before its colon where it has one, and no half of a word.

    Examples
    --------
    >>> _shortened("Where it can settle: development zones"), _shortened("Sources of by-products (proxies)")
    ('Where it can settle', 'Sources of by-products')
    """
    if len(wanted) <= LONGEST_TITLE:
        return wanted
    before = wanted.partition(":")[0].strip()
    if 0 < len(before) <= LONGEST_TITLE:
        return before
    cut, rest = wanted[:LONGEST_TITLE], wanted[LONGEST_TITLE:]
    if cut[-1].isascii() and cut[-1].isalnum() and rest[0].isascii() and " " in cut:
        cut = cut.rpartition(" ")[0]
    return cut.rstrip(" (,;")


def _write_sheet(target: Worksheet, sheet: Sheet, looks: _Looks) -> None:
    first = 1
    for first, note in enumerate(sheet.notes, start=2):
        row = first - 1
        target.merge_cells(start_row=row, end_row=row, start_column=1, end_column=_NOTE_COLUMNS)
        _write(target.cell(row, 1), note)
        target.cell(row, 1).alignment = _TOP
        target.row_dimensions[row].height = _NOTE_ROW_PT
    if sheet.caption:
        first += 1
        _write(target.cell(first, 1), sheet.caption)
        target.cell(first, 1).font = _HEAD_FONT
        first += 1
    heads = _distinct([str(head) for head in sheet.table.columns])
    for number, head in enumerate(heads, start=1):
        cell = target.cell(first, number)
        _write(cell, head)
        cell.font, cell.fill, cell.alignment = _HEAD_FONT, _HEAD_FILL, _TOP
    if first == 1 and heads:
        target.freeze_panes = "B2"
        last = get_column_letter(len(heads))
        target.auto_filter.ref = f"A1:{last}{len(sheet.table) + 1}"
        target.print_title_rows = "1:1"
    widest = _WIDEST_NOTE if sheet.notes else _WIDEST
    for number, head in enumerate(heads, start=1):
        column = sheet.table.iloc[:, number - 1]
        form = sheet.formats.get(str(sheet.table.columns[number - 1])) or _form(column)
        held = [_plain(value) for value in column]
        _write_column(target, (first, number), held, form, looks)
        _fit(
            target,
            number,
            [_plain(head), *held],
            _WIDEST_PRINTED if number <= sheet.printed else widest,
        )
        if least := sheet.room.get(str(sheet.table.columns[number - 1])):
            dimension = target.column_dimensions[get_column_letter(number)]
            dimension.width = max(dimension.width, least)
        if where := sheet.choices.get(str(sheet.table.columns[number - 1])):
            offered = DataValidation(
                type="list", formula1=where, allow_blank=True, showErrorMessage=False
            )
            offered.add(
                f"{get_column_letter(number)}{first + 1}:{get_column_letter(number)}{first + _OFFERED_ROWS}"
            )
            target.add_data_validation(offered)
    if sheet.printed:
        last = get_column_letter(sheet.printed)
        target.print_area = f"A1:{last}{first + len(sheet.table)}"
        _raise_rows(target, first, sheet.table)
    _lay_out(target, sheet.printed or len(heads))


def _write_column(
    target: Worksheet, head: tuple[int, int], held: Sequence[Any], form: str, looks: _Looks
) -> None:
    """Write what a column holds below its head; cells that look alike share one look.

    openpyxl looks an alignment up by all that it says, a third of the time that a large workbook took.
    """
    above, number = head
    for row, plain in enumerate(held, start=above + 1):
        cell = target.cell(row, number)
        is_quoted = _put(cell, plain)
        shown = form if isinstance(plain, int | float) else ""
        kind = (type(plain) if isinstance(plain, dt.date) else None, is_quoted, shown)
        if kind not in looks:
            cell.quotePrefix = is_quoted
            cell.alignment = _TOP
            if shown:
                cell.number_format = shown
            looks[kind] = cell._style  # noqa: SLF001 (openpyxl's own way to give a look on)
        cell._style = looks[kind]  # noqa: SLF001


def _write(cell: Cell, value: object) -> None:
    """Write a value: text as text whatever it begins with, undefined as an empty cell."""
    if _put(cell, _plain(value)):
        cell.quotePrefix = True


def _put(cell: Cell, plain: Any) -> bool:
    """Put what a cell can hold into it; tell whether it is text that must be marked as such."""
    if plain is None:
        return False
    cell.value = plain
    if not isinstance(plain, str):
        return False
    # openpyxl takes a leading "=" for a formula and "#N/A" for an error.
    cell.data_type = "s"
    return not plain[:1].isalnum()


def _plain(value: Any) -> Any:
    """Return what a cell can hold; unreachable is the word inf, as in every other form."""
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, bool | int):
        return value
    if isinstance(value, dt.date) and getattr(value, "tzinfo", None) is None:
        return value
    # A lone carriage return would be written as it is and read as nothing.
    return writable(str(value).replace("\r\n", "\n").replace("\r", "\n"))


def _number(value: float) -> float | str | None:
    if math.isnan(value):
        return None
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def _form(column: pd.Series[Any]) -> str:
    """Return how computed figures of a column are shown: all with the decimals of the largest.

    Figures as somebody stated them, with two decimals at most, are shown as they are.
    """
    if column.dtype.kind != "f":
        return ""
    known = column[np.isfinite(column) & (column != 0)].abs()
    if known.empty or (known == known.round(2)).all():
        return ""
    limits = ((1000.0, "#,##0"), (100.0, "0.0"), (10.0, "0.00"), (1.0, "0.000"), (0.0, "0.0000"))
    form = next(form for limit, form in limits if known.max() >= limit)
    # A small figure must not be cut to a digit, nor to 0.
    return form if known.min() >= 10.0 ** -len(form.partition(".")[2]) * 10 else ""


def _distinct(heads: Sequence[str]) -> list[str]:
    """Return heads of which no two are the same, so that a column can be named in a formula."""
    found: list[str] = []
    for head in heads:
        names = (f"{head} {number}" for number in range(2, len(heads) + 2))
        found.append(next(name for name in (head, *names) if name not in found))
    return found


def _fit(sheet: Worksheet, number: int, values: Iterable[Any], widest: int) -> None:
    """Set a column's width to its content."""
    shown = {str(value) for value in values if value is not None}
    needed = max(map(width, shown), default=0) + 2
    letter = get_column_letter(number)
    sheet.column_dimensions[letter].width = min(max(needed, _NARROWEST), widest)


def _raise_rows(sheet: Worksheet, head: int, table: pd.DataFrame) -> None:
    """Give rows the height of their longest cell: not every program does so by itself."""
    room = [
        sheet.column_dimensions[get_column_letter(n)].width - 1
        for n in range(1, table.shape[1] + 1)
    ]
    for row, cells in enumerate(table.itertuples(index=False, name=None), start=head + 1):
        lines = max(
            (
                math.ceil(width(str(cell)) / most)
                for cell, most in zip(cells, room, strict=True)
                if _plain(cell) is not None
            ),
            default=1,
        )
        if lines > 1:
            sheet.row_dimensions[row].height = _LINE_PT * lines + 2


def _lay_out(sheet: Worksheet, printed: int) -> None:
    """Print across, as wide as the page and as long as it takes; on A3 what A4 makes too small to read."""
    sheet.page_setup.orientation = "landscape"
    wide = sum(sheet.column_dimensions[get_column_letter(n)].width for n in range(1, printed + 1))
    sheet.page_setup.paperSize = _A3 if wide > _WIDEST_ON_A4 else _A4
    sheet.page_margins = PageMargins(left=0.3, right=0.3, top=0.4, bottom=0.4)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _archive(book: Workbook) -> bytes:
    """Return a workbook's bytes with every time in the archive set to the same moment."""
    draft, final = io.BytesIO(), io.BytesIO()
    # Not Workbook.save(), which stamps the present moment into the properties.
    ExcelWriter(book, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED)).save()
    with zipfile.ZipFile(draft) as source, zipfile.ZipFile(final, "w") as target:
        for entry in source.namelist():
            part = zipfile.ZipInfo(entry, date_time=_EPOCH.timetuple()[:6])
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, source.read(entry))
    return final.getvalue()
