"""Text tables: bytes to a sheet, whatever the encoding and the separator.

A plain file without quotes goes through pyarrow, a hundred times faster than row by row; anything
unusual is read by the csv module, whose faults name the row.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from gis import file_faults
from gis.errors import InputTableError
from gis.tables.sheet import Sheet, require_cells

if TYPE_CHECKING:
    import pandas as pd

_DELIMITERS = (",", "\t", ";", "|")
# A first line that Excel obeys and does not show: what separates the columns of this file.
_ANNOUNCED = re.compile(r'"?sep=([^\w"\s]|\t)"?[,;\t|]*\r?\n', re.IGNORECASE)
_LOOKED_AT = 50
_BEGINNING = 200_000
# By how much more of a text must be common characters of Big5 than of GB 2312.
_SURELY = 0.15

# What a web system sends as a table, under whatever name.
_PAGE = re.compile(
    rb"\xef?\xbb?\xbf?\s*<(?:!doctype|html|head|body|meta|table|div|style)\b", re.IGNORECASE
)
_STATISTICS = {b"$FL2": "SPSS", b"$FL3": "SPSS", b"<stata_dta>": "Stata"}
_STATA_EDITIONS = tuple(bytes([edition]) for edition in (104, 105, 108, 110, 111, 113, 114, 115))


def read(content: bytes, file: str) -> Sheet:
    r"""Return a CSV or text file as a sheet of texts; every row and column is kept.

    Parameters
    ----------
    content
        UTF-8 with or without a mark, UTF-16, GB 18030 or Big5; separated by commas, tabs, semicolons or
        bars, or by what a first line ``sep=;`` names: it is a row without cells.
    file
        Name of the file in messages.

    Raises
    ------
    InputTableError
        If it is no text, its text is damaged, or quotes do not pair; the message names the row.

    Examples
    --------
    >>> read("城市;值\n成都;001\n".encode("gb18030"), "a.csv").grid.to_numpy().tolist()
    [['城市', '值'], ['成都', '001']]
    """
    _refuse_of_statistics(content, file)
    if _PAGE.match(content):
        raise InputTableError("error.table_web_page", file=file)
    if content.startswith(b"%PDF-"):
        raise InputTableError("error.table_not_text", file=file)
    plain = _plain(content)
    if plain is not None:
        return Sheet("", plain)
    text = decoded(content, file)
    if "\0" in text:
        raise InputTableError("error.table_not_text", file=file)
    said = announced(text)
    delimiter = said[1] if said else separator(text)
    # The line stays as an empty row, so that rows are counted as in the file.
    body = "\n" + text[said.end() :] if said else text
    return Sheet("", _by_rows(body, delimiter, file), delimiter=delimiter)


def _refuse_of_statistics(content: bytes, file: str) -> None:
    """Refuse the data file of a statistics program by its name: its bytes are no text of any encoding."""
    program = next((one for sign, one in _STATISTICS.items() if content.startswith(sign)), None)
    # Stata's older files begin with a byte of their edition.
    if program is None and file.lower().endswith(".dta") and content[:1] in _STATA_EDITIONS:
        program = "Stata"
    if program is not None:
        raise InputTableError("error.table_statistics", file=file, program=program)


def decoded(content: bytes, file: str) -> str:
    """Return the text of a file.

    Raises
    ------
    InputTableError
        If it is in no known encoding, or is UTF-8 with damaged characters.
    """
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    with suppress(UnicodeDecodeError):
        return content.decode("utf-16" if marked else _unmarked(content))
    _refuse_damaged(content, file)
    if (traditional := _big5(content)) is not None:
        return traditional
    try:
        return content.decode("gb18030")
    except UnicodeDecodeError:
        raise InputTableError("error.table_encoding", file=file) from None


def _unmarked(content: bytes) -> str:
    """Return the encoding of a text without a mark: UTF-16 where line ends have a zero byte."""
    first = content[:4000]
    if len(content) % 2 == 0:
        # A line end stands at an even place; by the side of its zero byte the order is told.
        little, big = (
            sum(1 for at in range(0, len(first) - 1, 2) if first[at : at + 2] == end)
            for end in (b"\n\x00", b"\x00\n")
        )
        if little or big:
            return "utf-16-le" if little >= big else "utf-16-be"
    return "utf-8-sig"


def _big5(content: bytes) -> str | None:
    """Return a text in Big5; None where its bytes are rather those of GB 18030.

    Both put the characters in common use into one range of first bytes, and the second bytes of GB
    2312 are all above 0xA0: text of one encoding has few common characters in the other.
    """
    sample = content[:_BEGINNING]
    both: list[tuple[int, int]] = []
    place = 0
    while place < len(sample) - 1:
        wide = sample[place] > 0x80
        if wide:
            both.append((sample[place], sample[place + 1]))
        place += 1 + wide
    if not both:
        return None
    mainland = sum(0xA1 <= a <= 0xD7 and b >= 0xA1 for a, b in both) / len(both)
    taiwan = sum(0xA1 <= a <= 0xC6 and (0x40 <= b <= 0x7E or b >= 0xA1) for a, b in both) / len(
        both
    )
    if taiwan < mainland + _SURELY:
        return None
    with suppress(UnicodeDecodeError):
        return content.decode("big5hkscs")
    return None


def _refuse_damaged(content: bytes, file: str) -> None:
    """Refuse UTF-8 with a few broken characters, which would be read as other ones."""
    text = content.decode("utf-8", errors="replace")
    broken = text.count("�")
    # Chinese takes three bytes in UTF-8 and rarely happens to be valid UTF-8 in GB 18030.
    sound = sum(1 for char in text[:200_000] if "一" <= char <= "鿿")
    if sound > 20 * broken:
        row = text[: text.index("�")].count("\n") + 1
        raise InputTableError("error.table_damaged_text", file=file, row=row, count=broken)


def announced(text: str) -> re.Match[str] | None:
    r"""Return the first line of a text where it says what separates the columns, as Excel reads it.

    Examples
    --------
    >>> announced("sep=;\na;b\n")[1], announced("sepal;a\n")
    (';', None)
    """
    return _ANNOUNCED.match(text)


def separator(text: str) -> str:
    r"""Return what separates the columns: the sign that most lines have equally often.

    Examples
    --------
    >>> separator("a title, long\na;b;c\n1,5;2;3\n2,5;3;4\n"), separator("one\ntwo\n")
    (';', ',')
    """
    lines = [line for line in text[:_BEGINNING].split("\n")[:_LOOKED_AT] if line.strip()]
    best, score = _DELIMITERS[0], (0, 0)
    for sign in _DELIMITERS:
        counts = Counter(n for line in lines if (n := _outside_quotes(line).count(sign)))
        if counts:
            often, times = max(counts.items(), key=lambda item: (item[1], item[0]))
            if (times, often) > score:
                best, score = sign, (times, often)
    return best


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])


def _plain(content: bytes) -> pd.DataFrame | None:
    """Return a UTF-8 table whose rows are equally long and without quotes; None where it is another."""
    import pandas as pd
    import pyarrow as pa
    from pyarrow import csv as arrow

    body = content.removeprefix(b"\xef\xbb\xbf")
    # A lone carriage return ends a row for some readers and not for others.
    lone = body.count(b"\r") != body.count(b"\r\n") if b"\r" in body else False
    if lone or b'"' in body or b"\0" in body or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    beginning = body[:_BEGINNING].decode("utf-8", errors="ignore")
    if announced(beginning):
        return None
    delimiter = separator(beginning)
    first = beginning.split("\n", 1)[0]
    width = first.count(delimiter) + 1
    if not first.strip() or width < 2:
        return None
    names = [str(number) for number in range(width)]
    try:
        found = arrow.read_csv(
            pa.BufferReader(body),
            read_options=arrow.ReadOptions(column_names=names),
            parse_options=arrow.ParseOptions(
                delimiter=delimiter, quote_char=False, ignore_empty_lines=False
            ),
            convert_options=arrow.ConvertOptions(
                column_types=dict.fromkeys(names, pa.large_string()), strings_can_be_null=False
            ),
        )
    except (pa.ArrowInvalid, UnicodeDecodeError):
        return None
    grid: pd.DataFrame = found.to_pandas()
    grid.columns = pd.RangeIndex(width)
    grid.index = pd.RangeIndex(1, len(grid) + 1)
    return grid


def _by_rows(text: str, delimiter: str, file: str) -> pd.DataFrame:
    import pandas as pd

    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    records: list[list[str]] = []
    try:
        records.extend(reader)
    except csv.Error as fault:
        # The reader stops where a quote swallowed the rest; it began in the row after the last.
        raise InputTableError(
            "error.table_quoting",
            file=file,
            row=len(records) + 1,
            last=reader.line_num,
            reason=file_faults.reason(fault),
        ) from None
    width = max(map(len, records), default=0)
    require_cells(len(records), width, file)
    padded = [record + [""] * (width - len(record)) for record in records]
    return pd.DataFrame(
        padded,
        columns=pd.RangeIndex(width),
        index=pd.RangeIndex(1, len(padded) + 1),
        dtype="str" if padded else object,
    )


def swallowed(sheet: Sheet, width: int) -> tuple[int, str] | None:
    """Return row and cell where a stray quote swallowed lines of the table; None where none did.

    Such a cell holds line breaks and as many separators as a whole row.
    """
    grid = sheet.grid
    if not sheet.delimiter or not len(grid):
        return None
    for position in grid.columns:
        cells = grid[position]
        broken = cells[cells.str.contains("\n", regex=False)]
        for row, cell in broken.items():
            if cell.count(sheet.delimiter) >= max(width - 1, 1):
                return int(str(row)), str(cell)
    return None
