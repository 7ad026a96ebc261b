"""Lists of enterprises as files: which there are, in which parts they are read, what a row says.

A part is a block of whole CSV records, a row group of Parquet, or a whole Excel table: small enough
for memory, and each can be read alone, by any process that sees the file. Bytes are cut at line
ends outside quotation marks; in UTF-8 and GB 18030 alike no byte of another character looks like
one of these.
"""

from __future__ import annotations

import codecs
import csv
import glob
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from gis.enterprises.lists import parquet
from gis.enterprises.lists.cuts import numbered, where_to_cut
from gis.errors import InputTableError, Term
from gis.tables import files, reading
from gis.tables.formats import separated
from gis.tables.formats.workbooks import text as as_text
from gis.tables.forms import sheets
from gis.tables.roles import Choices
from gis.tables.row_words import looks_like_region
from gis.tables.table import Rows

UNREAD = "unread"
BLOCK_BYTES = 32 * 2**20
_CSV = (".csv", ".tsv", ".txt")
_EXCEL = (".xlsx", ".xlsm", ".xls", ".et", ".ods")
_PARQUET = (".parquet", ".geoparquet", ".pq")
SUFFIXES = (*_CSV, *_EXCEL, *_PARQUET)
_FIRST_ROW = 2  # under a header in row 1, as a spreadsheet counts


@dataclass(frozen=True)
class Part:
    """A piece of a file that is read alone.

    Attributes
    ----------
    path
        The file, absolute.
    kind
        ``csv``, ``table`` (read whole), ``parquet``, or ``unread``: a file whose parts are not known.
    number
        Place in the file, from 1.
    first_row, rows
        Row number of its first row (the header of a table is row 1), and how many it has.
    start, stop
        Bytes of a CSV file, or row group and row group + 1.
    header
        Names of the columns, in order.
    encoding, delimiter
        Of CSV.
    choices
        Sheet and rows of the headings, where the user names them.
    """

    path: str
    kind: str
    number: int
    first_row: int
    rows: int
    start: int
    stop: int
    header: tuple[str, ...]
    encoding: str = ""
    delimiter: str = ""
    choices: Choices | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Found:
    """What a list of paths comes to.

    Attributes
    ----------
    parts
        The parts of the lists, in order.
    ignored
        Files that are no such lists.
    remarks
        What was taken otherwise than it stands in a workbook: name of the file, and the remark.
    """

    parts: tuple[Part, ...]
    ignored: tuple[str, ...]
    remarks: tuple[tuple[str, Term], ...] = ()

    @property
    def readable(self) -> tuple[Part, ...]:
        """The parts of files that have a header."""
        return tuple(part for part in self.parts if part.kind != UNREAD)


def find(
    paths: Sequence[str], block_bytes: int = BLOCK_BYTES, choices: Choices | None = None
) -> Found:
    """Return the parts of files, folders and patterns, in the order given and by name within.

    Parameters
    ----------
    paths
        Files, folders (searched with those inside them), or patterns such as ``firms/*.csv``.
    block_bytes
        A part of a CSV file has about so many.
    choices
        Sheet and rows of the headings, where the user names them; the headings of a CSV file stand
        in its first row without.

    Raises
    ------
    InputTableError
        If a path leads to no file, or no file can be read: it has no header, a quotation mark is
        never closed, it is damaged. One such file of several is a part of kind ``unread``.
    """
    names, ignored = _files(paths)
    parts: list[Part] = []
    remarks: list[tuple[str, Term]] = []
    first: InputTableError | None = None
    for name in names:
        try:
            if _is_whole(name, choices):
                part, said = _table_part(name, choices)
                parts.append(part)
            else:
                parts += _parts(name, block_bytes, choices)
                said = sheets.none_to_choose(choices.sheet if choices else "")
            remarks += [(name.name, remark) for remark in said]
        except InputTableError as fault:
            # One file of several is a part that cannot be read: the others are kept.
            first = first or fault
            parts.append(Part(str(name), UNREAD, 1, _FIRST_ROW, 0, 0, 0, (), choices=choices))
    if first is not None and all(part.kind == UNREAD for part in parts):
        raise first
    return Found(tuple(parts), tuple(ignored), tuple(remarks))


def _parts(name: Path, block_bytes: int, choices: Choices | None) -> Iterator[Part]:
    suffix = name.suffix.lower()
    if suffix in _PARQUET:
        for i, first, rows, header in parquet.groups(name):
            yield Part(str(name), "parquet", i + 1, first, rows, i, i + 1, header)
    elif _is_whole(name, choices):
        yield _table_part(name, choices)[0]
    else:
        yield from _csv_parts(name, block_bytes, choices)


def _is_whole(name: Path, choices: Choices | None) -> bool:
    """Tell whether a file is read whole, as the tables of users are: also a text without headings."""
    suffix = name.suffix.lower()
    bare = choices is not None and choices.header_rows == (0, 0)
    return suffix in _EXCEL or (suffix not in _PARQUET and (bare or _is_unlike(name)))


def _table_part(name: Path, choices: Choices | None) -> tuple[Part, tuple[Term, ...]]:
    rows = files.read_rows(name, choices)
    header = tuple(str(c) for c in rows.frame.columns)
    first = int(rows.frame.index[0]) if len(rows.frame) else _FIRST_ROW
    return Part(str(name), "table", 1, first, len(rows.frame), 0, 0, header, choices=choices), (
        *rows.remarks,
        *rows.without_value(),
    )


def stamps(paths: Sequence[str]) -> tuple[tuple[str, int, int], ...]:
    """Return size and time of change of every file that paths lead to: another list, other stamps."""
    found = [(str(name), name.stat()) for name in _files(paths)[0]]
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in found)


def _files(paths: Sequence[str]) -> tuple[list[Path], list[str]]:
    names: list[Path] = []
    ignored: list[str] = []
    for path in paths:
        where = Path(path)
        if where.is_dir():
            inside = sorted(p for p in where.rglob("*") if p.is_file())
        elif where.is_file():
            inside = [where]
            if where.suffix.lower() not in SUFFIXES:
                known = " ".join(SUFFIXES)
                raise InputTableError("error.points_suffix", file=path, known=known)
        else:
            inside = sorted(p for p in _matching(path) if p.is_file())
            if not inside and where.suffix.lower() in SUFFIXES and not set("*?[") & set(path):
                raise InputTableError("error.table_not_found", file=path)
        good = [p for p in inside if p.suffix.lower() in SUFFIXES]
        ignored += [str(p) for p in inside if p.suffix.lower() not in SUFFIXES]
        if not good:
            raise InputTableError("error.points_no_file", path=path, known=" ".join(SUFFIXES))
        names += [p.resolve() for p in good]
    return list(dict.fromkeys(names)), ignored


def _matching(pattern: str) -> list[Path]:
    # An absolute pattern has no folder to be relative to, which Path.glob asks for.
    return [Path(name) for name in glob.glob(pattern, recursive=True)]  # noqa: PTH207


def _is_unlike(name: Path) -> bool:
    """Return whether a text cannot be cut at line ends (UTF-16), or begins with what separates it."""
    with name.open("rb") as stream:
        top = stream.read(20)
    if top.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    first = top.removeprefix(codecs.BOM_UTF8).decode("latin-1")
    return separated.announced(first) is not None


def _csv_parts(name: Path, block_bytes: int, choices: Choices | None) -> Iterator[Part]:
    named = choices.header_rows if choices else None
    first, last = named or (1, 1)
    cuts, rows, encoding, header_end = where_to_cut(name, block_bytes, last)
    with name.open("rb") as stream:
        top = stream.read(header_end)
    text = top.removeprefix(codecs.BOM_UTF8).decode(encoding, errors="replace")
    if "\0" in text:
        raise InputTableError("error.table_not_text", file=name.name)
    if "\ufffd" in text:
        raise InputTableError("error.table_encoding", file=name.name)
    heads = "".join(text.splitlines(keepends=True)[first - 1 :])
    delimiter = max((",", "\t", ";"), key=heads.count)
    if named:
        header = tuple(map(str, reading.rows(top, name.name, choices).frame.columns))
    else:
        header = tuple(
            c.strip() for c in next(csv.reader(io.StringIO(text), delimiter=delimiter), [])
        )
    if not any(header):
        raise InputTableError("error.table_no_header", file=name.name)
    row = last + 1
    for number, (start, stop) in enumerate(pairwise(cuts), 1):
        count = rows[number - 1]
        yield Part(str(name), "csv", number, row, count, start, stop, header, encoding, delimiter)
        row += count


def position(header: Sequence[str], name: str) -> int:
    """Return where a column stands, or raise where there is none, or two, of the name."""
    hits = [i for i, title in enumerate(header) if title == name]
    if len(hits) != 1:
        key = "error.table_no_column" if not hits else "error.table_column_twice"
        raise InputTableError(key, column=name, columns=list(header))
    return hits[0]


def read(
    part: Part, wanted: Sequence[str]
) -> Iterator[tuple[np.ndarray, dict[str, Any], list[tuple[int, str]]]]:
    """Yield row numbers, columns by name (Arrow arrays) and rows that are no records, with theirs.

    Rows are numbered as a spreadsheet shows them: blank lines have a number, and are no rows.

    Raises
    ------
    InputTableError
        If the part cannot be read: the file changed, is damaged, or is in another encoding.
    """
    if part.kind == UNREAD:
        # Says again what is wrong with the file.
        for _ in _parts(Path(part.path), BLOCK_BYTES, part.choices):
            raise InputTableError("error.points_mended", file=Path(part.path).name)
        return
    if part.kind == "parquet":
        for first, rows, columns in parquet.read(part.path, part.start, wanted):
            yield part.first_row + first + np.arange(rows), columns, []
        return
    import pyarrow as pa

    if part.kind == "table":
        rows_ = files.read_rows(part.path, part.choices)
        heads = [str(c) for c in rows_.frame.columns]
        told = {name: pa.array(_as_said(rows_, position(heads, name))) for name in wanted}
        yield rows_.frame.index.to_numpy(np.int64), told, []
        return
    yield _read_csv(part, wanted)


def _as_said(rows_: Rows, place: int) -> list[str]:
    """Return the texts of a column, with a sign in cells that a reader of values takes for empty or whole.

    A formula without a stored value is =, an error #, and a number over several rows, which is of no
    one of them, ends in ⇕; a code over several rows is that of each.
    """
    cells = [as_text(cell) for cell in rows_.frame.iloc[:, place]]
    for row, reason in ((r, why) for (r, p), why in rows_.faults.items() if p == place):
        at = rows_.frame.index.get_indexer([row])[0]
        if at >= 0 and not (reason == "merged" and looks_like_region(cells[at])):
            cells[at] = {"formula": "=", "error": "#"}.get(reason, f"{cells[at]}⇕")
    return cells


def _read_csv(
    part: Part, wanted: Sequence[str]
) -> tuple[np.ndarray, dict[str, Any], list[tuple[int, str]]]:
    import pyarrow as pa
    from pyarrow import csv as pa_csv

    with Path(part.path).open("rb") as stream:
        stream.seek(part.start)
        content = stream.read(part.stop - part.start)
    if part.encoding != "utf-8":
        try:
            content = content.decode(part.encoding).encode()
        except UnicodeDecodeError:
            raise InputTableError("error.table_encoding", file=Path(part.path).name) from None
    number = numbered(content, part.first_row)
    crooked: list[tuple[int, str]] = []

    def leave_out(row: Any) -> str:
        # The number counts what is no record too, but no blank line.
        crooked.append((int(number[row.number - 1]), row.text))
        return "skip"

    numbers = [str(i) for i in range(len(part.header))]
    places = {name: numbers[position(part.header, name)] for name in wanted}
    chosen = list(dict.fromkeys(places.values()))
    if not content.strip():
        return number, {name: pa.array([], pa.string()) for name in wanted}, []
    try:
        table = pa_csv.read_csv(
            io.BytesIO(content),
            pa_csv.ReadOptions(
                use_threads=False, column_names=numbers, block_size=max(len(content), 2**20)
            ),
            pa_csv.ParseOptions(
                delimiter=part.delimiter, newlines_in_values=True, invalid_row_handler=leave_out
            ),
            pa_csv.ConvertOptions(
                include_columns=chosen,
                column_types=dict.fromkeys(chosen, pa.string()),
                strings_can_be_null=False,
            ),
        )
    except pa.ArrowInvalid as fault:
        why = Term("file_fault.quote")
        raise InputTableError(
            "error.points_part", file=Path(part.path).name, part=part.number, reason=why
        ) from fault
    if crooked:
        number = np.setdiff1d(number, [row for row, _ in crooked], assume_unique=True)
    return number, {name: table[place].combine_chunks() for name, place in places.items()}, crooked
