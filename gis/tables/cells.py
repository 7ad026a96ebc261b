"""Tables that people bring and take: bytes to a frame of text, and a frame to CSV or Excel bytes.

Reading changes nothing: every cell stays the text that was written (``001``, ``NA``, ``=A1``), so
that a table can be written back as it came. Row numbers in messages are those a spreadsheet
shows: the header is row 1. Nothing here opens a file; see :mod:`gis.tables.files`.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from typing import TYPE_CHECKING

from gis.errors import InputTableError, Term

if TYPE_CHECKING:
    import pandas as pd

MAX_BYTES = 100 * 1024 * 1024
FIRST_ROW = 2  # the row number, in a spreadsheet, of the first row under the header
_ENCODINGS = ("utf-8-sig", "gb18030")
_EXCEL_SUFFIXES = (".xlsx", ".xlsm")
_DELIMITERS = (",", "\t", ";")
_NUMBER = re.compile(r"[+-]?(?:\d[\d,]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?")
# Full-width signs too: East Asian versions of spreadsheets read them.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SHOWN_FAULTS = 5
# What openpyxl lets through from a broken archive or from XML that is no workbook.
_EXCEL_FAULTS = (
    zipfile.BadZipFile, KeyError, IndexError, TypeError, OSError, ValueError, EOFError, SyntaxError,
)  # fmt: skip


def parse(content: bytes, filename: str) -> pd.DataFrame:
    r"""Return a CSV or Excel file as a frame of text, every row and column kept.

    Parameters
    ----------
    content
        The file's bytes. CSV is UTF-8 (with or without a mark), UTF-16 with a mark, or GB 18030,
        separated by commas, tabs or semicolons.
    filename
        Decides between CSV and Excel, and names the file in messages.

    Returns
    -------
    DataFrame
        Text columns named as in the header; an empty cell is ``""``; index 0..n-1, so that row
        ``i`` stands in spreadsheet row ``i + FIRST_ROW``.

    Raises
    ------
    InputTableError
        If the file is too large, is not a table, has no header or a row longer than the header.

    Examples
    --------
    >>> parse("城市,值\n成都,001\n".encode("gb18030"), "a.csv").to_dict("records")
    [{'城市': '成都', '值': '001'}]
    """
    require_size(len(content), MAX_BYTES, filename)
    suffix = filename[filename.rfind(".") :].lower()
    if suffix == ".xls":
        raise InputTableError("error.table_old_excel", file=filename)
    records = _excel(content, filename) if suffix in _EXCEL_SUFFIXES else _csv(content, filename)
    return _frame(records, filename)


def require_size(size: int, limit: int, filename: str) -> None:
    """Raise InputTableError where a table has more bytes than the limit."""
    if size > limit:
        raise InputTableError(
            "error.table_too_large",
            file=filename,
            found=f"{size / 2**20:.0f}",
            limit=limit // 2**20,
        )


def _text(content: bytes, filename: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates: tuple[str, ...] = ("utf-16",)
    else:
        candidates = _ENCODINGS
    for encoding in candidates:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputTableError("error.table_encoding", file=filename)


def _csv(content: bytes, filename: str) -> list[list[str]]:
    text = _text(content, filename)
    if "\0" in text:
        raise InputTableError("error.table_not_text", file=filename)
    header = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    records: list[list[str]] = []
    try:
        records.extend(reader)
    except csv.Error as fault:
        raise InputTableError(
            "error.table_quoting", file=filename, row=len(records) + 1, reason=str(fault)
        ) from None
    return records


def _excel(content: bytes, filename: str) -> list[list[str]]:
    import openpyxl

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
        # A small archive may unpack to any size.
        require_size(unpacked, 10 * MAX_BYTES, filename)
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        rows = book.worksheets[0].iter_rows(values_only=True)
        return [["" if cell is None else _cell(cell) for cell in row] for row in rows]
    except InputTableError:
        raise
    except _EXCEL_FAULTS as fault:
        reason = str(fault).splitlines()[0] if str(fault) else type(fault).__name__
        raise InputTableError("error.table_not_excel", file=filename, reason=reason) from None


def _cell(value: object) -> str:
    # Excel keeps every number as a float; a code must come back as 510100, not 510100.0.
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _frame(records: list[list[str]], filename: str) -> pd.DataFrame:
    import pandas as pd

    if not records or not any(cell.strip() for cell in records[0]):
        raise InputTableError("error.table_no_header", file=filename)
    header = [name.strip() for name in records[0]]
    while header and not header[-1]:
        header.pop()
    width = len(header)
    for number, record in enumerate(records[1:], FIRST_ROW):
        if any(cell.strip() for cell in record[width:]):
            raise InputTableError(
                "error.table_long_row",
                file=filename,
                row=number,
                found=len(record),
                expected=width,
                value=next(cell for cell in record[width:] if cell.strip()),
            )
    padded = [(record + [""] * width)[:width] for record in records[1:]]
    return pd.DataFrame(padded, columns=header, dtype=str)


def column(table: pd.DataFrame, name: str) -> pd.Series[str]:
    """Return the one column called ``name``, or raise with the columns that there are."""
    hits = [position for position, header in enumerate(table.columns) if header == name]
    if len(hits) != 1:
        key = "error.table_no_column" if not hits else "error.table_column_twice"
        raise InputTableError(key, column=name, columns=[str(c) for c in table.columns])
    return table.iloc[:, hits[0]]


def numbers(table: pd.DataFrame, name: str) -> pd.Series[float]:
    r"""Return a column as numbers; an empty cell is NaN, thousands commas and % are understood.

    Raises
    ------
    InputTableError
        If a cell is no number; the message names the first rows, the column and the values.

    Examples
    --------
    >>> numbers(parse(b"x\n1\n\n2.5\n12%\n", "a.csv"), "x").tolist()
    [1.0, nan, 2.5, 0.12]
    """
    import pandas as pd

    cells = column(table, name).str.strip()
    given = cells != ""
    good = cells.map(lambda cell: _NUMBER.fullmatch(cell) is not None)
    faults = cells[given & ~good]
    if len(faults):
        shown = [
            Term("map.qualified", what=i + FIRST_ROW, more=faults[i])
            for i in faults.index[:_SHOWN_FAULTS]
        ]
        raise InputTableError("error.table_not_number", column=name, count=len(faults), rows=shown)
    percent = cells.str.endswith("%")
    plain = cells.str.rstrip("%").str.replace(",", "", regex=False)
    values = pd.to_numeric(plain.where(given), errors="coerce").astype(float)
    return values.where(~percent, values / 100).rename(name)


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe before = + - @.

    A number keeps its sign. Line breaks inside a cell become plain ones, since a lone carriage
    return would split the row.

    Examples
    --------
    >>> harmless("=HYPERLINK(1)"), harmless("-3.5"), harmless("+86"), harmless("-成都")
    ("'=HYPERLINK(1)", '-3.5', '+86', "'-成都")
    """
    plain = cell.replace("\r\n", "\n").replace("\r", "\n")
    risky = cell.startswith(_FORMULA_STARTS) or cell.lstrip().startswith(_FORMULA_STARTS)
    if risky and not _NUMBER.fullmatch(cell):
        return "'" + plain
    return plain


def to_csv(table: pd.DataFrame) -> bytes:
    """Return a frame as CSV that Excel opens right: UTF-8 with a mark, formulas made harmless."""
    text = _harmless_table(table).to_csv(index=False, lineterminator="\r\n")
    return str(text).encode("utf-8-sig")


def _harmless_table(table: pd.DataFrame) -> pd.DataFrame:
    safe = table.copy()
    safe.columns = [harmless(str(name)) for name in table.columns]
    for position in range(safe.shape[1]):
        cells = safe.iloc[:, position]
        if cells.dtype.kind not in "biufcmM":
            safe.isetitem(position, cells.map(lambda x: harmless(x) if isinstance(x, str) else x))
    return safe
