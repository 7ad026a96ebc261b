"""Workbooks: the sheets of .xlsx, .ods and .xls files, with what a reader of values does not see.

.xlsx and .ods go through python-calamine, which does not trust the ``<dimension>`` tag (openpyxl's
reader took a sheet of 50 rows for one row); its values are joined with the marks of
:mod:`gis.tables.marks`. .xls goes through xlrd, since calamine gives an empty cell for ``#DIV/0!``.
"""

from __future__ import annotations

import datetime as dt
import io
import struct
import zipfile
import zlib
from typing import Any
from xml.parsers.expat import ExpatError

from gis import file_faults
from gis.errors import InputTableError, Term
from gis.tables.formats.compound import is_sound
from gis.tables.marks import ods, scan, xls, xlsx
from gis.tables.sheet import MAX_BYTES, Marks, Percent, Sheet, require_cells, require_size
from gis.tables.units import is_percent, may_scale, of_heading, shown

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".et", ".xlsb")
_ROWS_OF_HEADINGS = 10
# A small archive may unpack to any size.
_MAX_UNPACKED = 10 * MAX_BYTES
_BROKEN = (
    zipfile.BadZipFile, NotImplementedError, KeyError, IndexError, TypeError, OSError, ValueError,
    EOFError, StopIteration, zlib.error, struct.error, ExpatError, RuntimeError, OverflowError, MemoryError, LookupError,
)  # fmt: skip


def is_workbook(content: bytes, file: str) -> bool:
    """Tell whether a file is a workbook, by its first bytes; its name counts where they are text."""
    return content.startswith((_ZIP, _OLE)) or file.lower().endswith(SUFFIXES)


class Workbook:
    """A workbook whose sheets are read one by one.

    Parameters
    ----------
    content
        The file's bytes.
    file
        Its name in messages.

    Raises
    ------
    InputTableError
        If it is damaged, locked, no workbook, or of a kind that is not read.
    """

    def __init__(self, content: bytes, file: str) -> None:
        self.file = file
        self._content = content
        if content.startswith(_OLE):
            self._book: Any = _open_xls(content, file)
            self._uncomputed = xls.without_value(_stream(self._book))
            self.names: tuple[str, ...] = tuple(self._book.sheet_names())
            shown = [sheet.visibility == 0 for sheet in self._book.sheets()]
            self.visible = dict(zip(self.names, shown, strict=True))
        else:
            self._kind = _kind(content, file)
            if self._kind == "ods":
                _require_whole(content, file)
            self._book = _open_calamine(content, file)
            known = [m for m in self._book.sheets_metadata if str(m.typ).endswith(".WorkSheet")]
            self.names = tuple(sheet.name for sheet in known)
            self.visible = {sheet.name: str(sheet.visible).endswith(".Visible") for sheet in known}
        if not self.names:
            raise InputTableError("error.table_no_sheet", file=file)

    def sheet(self, name: str) -> Sheet:
        """Return one sheet.

        Raises
        ------
        InputTableError
            If the workbook is damaged there, or the sheet is too large.
        """
        import pandas as pd

        if self._content.startswith(_OLE):
            rows, marks = _xls_sheet(self._book.sheet_by_name(name))
            uncomputed = self._uncomputed.get(self.names.index(name), ())
            marks.faults.update(dict.fromkeys(uncomputed, "formula"))
        else:
            marks = self._marks(name)
            rows = self._rows(name)
        for row, column in marks.truths:
            rows[row][column] = bool(rows[row][column])
        # A formula without a result is an empty cell, whatever stands in its place.
        empty = {place: "" for place, fault in marks.faults.items() if fault == "formula"}
        for (row, column), text in {**marks.texts, **empty}.items():
            if row < len(rows) and column < len(rows[row]):
                rows[row][column] = text
        for row, column in marks.percents:
            if row < len(rows) and column < len(rows[row]) and _is_number(rows[row][column]):
                rows[row][column] = Percent(rows[row][column])
        scaled = _scaled(rows, marks.formats)
        grid = pd.DataFrame(rows, dtype=object)
        grid.index = pd.RangeIndex(1, len(grid) + 1)
        grid.columns = pd.RangeIndex(grid.shape[1])
        return Sheet(name, grid, marks, self.visible[name], scaled=scaled)

    def _marks(self, name: str) -> Marks:
        read = ods.read if self._kind == "ods" else xlsx.read
        try:
            with zipfile.ZipFile(io.BytesIO(self._content)) as archive:
                return read(archive, name, self.file)
        except InputTableError:
            raise
        except _BROKEN as fault:
            raise _refused(self.file, fault) from None

    def _rows(self, name: str) -> list[list[Any]]:
        from python_calamine import CalamineError

        try:
            found = self._book.get_sheet_by_name(name)
            return [list(map(_plain, row)) for row in found.to_python(skip_empty_area=False)]
        except (CalamineError, *_BROKEN) as fault:
            raise _refused(self.file, fault) from None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _scaled(
    rows: list[list[Any]], formats: dict[tuple[int, int], str]
) -> dict[tuple[int, int], tuple[float, float | str]]:
    """Put what number formats show where cells hold another size; return both by cell."""
    found: dict[tuple[int, int], tuple[float, float | str]] = {}
    factors: dict[int, float] = {}
    for (row, column), code in formats.items():
        value: Any = rows[row][column] if row < len(rows) and column < len(rows[row]) else ""
        if not _is_number(value) or isinstance(value, Percent):
            continue
        how = shown(code, value or 1.0)
        if how is None:
            continue
        seen = how.of(value)
        if how.same:
            # 123.5万 under 产值 is the number that the cell holds; under 产值（万元） it is 123.5.
            factors.setdefault(column, _factor_of_heading(rows, column))
            seen = value / factors[column]
        rows[row][column] = seen = _plain(seen)
        if seen != value:
            found[row, column] = (value, seen)
    return found


def _factor_of_heading(rows: list[list[Any]], column: int) -> float:
    """Return how large the unit is that stands above a column; 1 without one."""
    for row in rows[:_ROWS_OF_HEADINGS]:
        cell = row[column] if column < len(row) else ""
        found = of_heading(cell)[1] if isinstance(cell, str) and cell else None
        if found is not None:
            return found.factor
    return 1.0


def _plain(value: Any) -> Any:
    # Workbooks keep every number as a float; a code must come back as 510100, not 510100.0.
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return value


def _refused(file: str, fault: BaseException) -> InputTableError:
    told = file_faults.reason(fault)
    if str(told) in ("file_fault.unknown", "file_fault.lacks"):
        # A damaged workbook raises whatever its bytes lead to.
        told = Term("file_fault.workbook")
    return InputTableError("error.table_not_excel", file=file, reason=told)


def _is_text(content: bytes) -> bool:
    """Tell whether a file is lines of text: separators and no control characters."""
    first = content[:2000]
    control = sum(1 for byte in first if byte < 32 and byte not in b"\t\r\n")
    return control == 0 and b"\n" in first and any(sign in first for sign in (b",", b"\t", b";"))


def _kind(content: bytes, file: str) -> str:
    """Return ``xlsx`` or ``ods``, or refuse what is neither."""
    if not content.startswith(_ZIP):
        key = "error.table_web_page" if content.lstrip()[:1] == b"<" else "error.table_not_excel"
        if key == "error.table_not_excel" and _is_text(content):
            key = "error.table_text_as_excel"
        raise InputTableError(
            key, file=file, reason=Term("file_fault.zip" if content else "file_fault.empty")
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            unpacked = sum(member.file_size for member in archive.infolist())
            locked = any(member.flag_bits & 1 for member in archive.infolist())
    except _BROKEN as fault:
        raise _refused(file, fault) from None
    require_size(unpacked, _MAX_UNPACKED, file)
    if locked:
        raise InputTableError("error.table_locked", file=file)
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names and "word/document.xml" not in names:
        return "ods"
    if "xl/workbook.bin" in names:
        raise InputTableError("error.table_binary_excel", file=file)
    raise InputTableError("error.table_not_excel", file=file, reason=Term("file_fault.no_workbook"))


def _require_whole(content: bytes, file: str) -> None:
    """Refuse an .ods that is not whole: calamine came to no end on some damaged ones."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            scan.check(archive, "content.xml")
    except _BROKEN as fault:
        raise _refused(file, fault) from None


def _open_calamine(content: bytes, file: str) -> Any:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(content))
    except PasswordError:
        raise InputTableError("error.table_locked", file=file) from None
    except (CalamineError, *_BROKEN) as fault:
        raise _refused(file, fault) from None


def _open_xls(content: bytes, file: str) -> Any:
    import xlrd

    if "EncryptedPackage".encode("utf-16-le") in content[:65536]:
        raise InputTableError("error.table_locked", file=file)
    if not is_sound(content):
        raise InputTableError(
            "error.table_not_excel", file=file, reason=Term("file_fault.workbook")
        )
    try:
        # What the reader says of odd records goes to no user.
        # Read on demand, it keeps the bytes of its records; a damaged sheet is found here all the same.
        book = xlrd.open_workbook(
            file_contents=content, logfile=io.StringIO(), formatting_info=True, on_demand=True
        )
        book.sheets()
    except Exception as fault:  # noqa: BLE001 (a damaged file raises whatever its bytes lead to)
        key = "error.table_locked" if "encrypt" in str(fault).lower() else None
        raise (InputTableError(key, file=file) if key else _refused(file, fault)) from None
    return book


def _stream(book: Any) -> bytes:
    """Return the records of an .xls workbook; none of an edition before 1993, which keeps none."""
    return bytes(book.mem[book.base : book.base + book.stream_len]) if book.mem else b""


def _xls_sheet(sheet: Any) -> tuple[list[list[Any]], Marks]:
    import xlrd

    mode = sheet.book.datemode
    faults: dict[tuple[int, int], str] = {}
    rows: list[list[Any]] = []
    require_cells(sheet.nrows, sheet.ncols, sheet.name)
    formats = {
        i: str(getattr(sheet.book.format_map.get(xf.format_key), "format_str", ""))
        for i, xf in enumerate(sheet.book.xf_list)
    }
    fonts = sheet.book.font_list
    struck_styles = {
        i
        for i, xf in enumerate(sheet.book.xf_list)
        if xf.font_index < len(fonts) and fonts[xf.font_index].struck_out
    }
    struck: set[tuple[int, int]] = set()
    scaling = {form for form in formats.values() if may_scale(form)}
    shares = {form for form in formats.values() if is_percent(form)}
    percents: set[tuple[int, int]] = set()
    scales: dict[tuple[int, int], str] = {}
    for number in range(sheet.nrows):
        row: list[Any] = []
        for position, cell in enumerate(sheet.row(number)):
            value: Any = cell.value
            if cell.ctype == xlrd.XL_CELL_ERROR:
                value = xlrd.error_text_from_code.get(cell.value, "#VALUE!")
                faults[number, position] = "error"
            elif cell.ctype == xlrd.XL_CELL_BOOLEAN:
                value = bool(value)
            elif cell.ctype == xlrd.XL_CELL_DATE:
                value = _date(value, mode)
            form = formats.get(cell.xf_index, "")
            if form in scaling:
                scales[number, position] = form
            elif form in shares:
                percents.add((number, position))
            if cell.xf_index in struck_styles:
                struck.add((number, position))
            row.append(_plain(value))
        rows.append(row + [""] * (sheet.ncols - len(row)))
    merged = tuple((r0, c0, r1 - 1, c1 - 1) for r0, r1, c0, c1 in sheet.merged_cells)
    hidden = frozenset(r for r, info in sheet.rowinfo_map.items() if info.hidden)
    columns = frozenset(
        c for c, info in sheet.colinfo_map.items() if info.hidden and c < sheet.ncols
    )
    extent = sheet.nrows, sheet.ncols
    shares_at, struck_at = frozenset(percents), frozenset(struck)
    marks = Marks(faults, merged, hidden, *extent, columns, shares_at, scales, struck=struck_at)
    return rows, marks


def _date(value: float, mode: int) -> dt.datetime | dt.date | str:
    import xlrd

    try:
        moment = dt.datetime(*xlrd.xldate_as_tuple(value, mode))  # noqa: DTZ001 (as written)
    except (ValueError, xlrd.xldate.XLDateError):
        return str(value)
    whole = moment.time() == dt.time()
    return moment.date() if whole else moment


def text(cell: object) -> str:
    """Return a cell of a workbook as the text that a table of texts would hold.

    Examples
    --------
    >>> text(510100), text(1.5), text(dt.date(2024, 5, 1)), text(True), text("")
    ('510100', '1.5', '2024-05-01', 'TRUE', '')
    """
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return str(cell).upper()
    return "" if cell is None else str(cell)
