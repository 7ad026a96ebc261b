"""Where a text table is cut so that each part holds whole records, and the row number of every record."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Any

import numpy as np

from gis.errors import InputTableError

_CHUNK_BYTES = 8 * 2**20
_NEWLINE, _RETURN, _QUOTE = 10, 13, 34


def where_to_cut(name: Path, block_bytes: int, lines: int) -> tuple[list[int], list[int], str, int]:
    """Return where to cut, rows between cuts, the encoding and the end of the header of some lines."""
    decoder: Any = codecs.getincrementaldecoder("utf-8")()
    encoding = "utf-8"
    cuts: list[int] = []
    rows: list[int] = []
    place = count = opened = 0
    is_open = False
    with name.open("rb") as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            if encoding == "utf-8":
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    encoding = "gb18030"
            if b'"' not in chunk and not is_open:
                ends = np.flatnonzero(np.frombuffer(chunk, np.uint8) == _NEWLINE)
            else:
                ends, is_open, opened = _line_ends(
                    chunk, is_open=is_open, place=place, opened=opened
                )
            ends = ends + place + 1
            if not cuts:
                cuts += [int(end) for end in ends[lines - 1 : lines]]
                ends, lines = ends[lines:], lines - len(ends)
            while cuts and len(ends) and ends[-1] - cuts[-1] >= block_bytes:
                at = int(np.searchsorted(ends, cuts[-1] + block_bytes))
                rows.append(count + at + 1)
                cuts.append(int(ends[at]))
                ends, count = ends[at + 1 :], 0
            count += len(ends)
            last = int(ends[-1]) if len(ends) else (cuts[-1] if cuts else 0)
            place += len(chunk)
    if is_open:
        raise InputTableError("error.points_quote", file=name.name, byte=opened)
    if not cuts:
        return [place], [], encoding, place
    if place > cuts[-1]:
        rows.append(count + (last < place))
        cuts.append(place)
    return cuts, rows, encoding, cuts[0]


def _line_ends(
    chunk: bytes, *, is_open: bool, place: int, opened: int
) -> tuple[np.ndarray, bool, int]:
    """Return the line ends outside quotation marks, whether a mark is open, and where it stands."""
    data = np.frombuffer(chunk, np.uint8)
    marks = data == _QUOTE
    quoted = (np.cumsum(marks, dtype=np.int64) + is_open) % 2 == 1
    ends = np.flatnonzero((data == _NEWLINE) & ~quoted)
    where = np.flatnonzero(marks)
    if len(where) and quoted[-1]:
        opened = place + int(where[-1])
    return ends, bool(quoted[-1]), opened


def numbered(content: bytes, first_row: int) -> np.ndarray:
    """Return the row number of every record of a block that is not blank."""
    ends = _line_ends(content, is_open=False, place=0, opened=0)[0]
    if not content.endswith(b"\n"):
        ends = np.append(ends, len(content))
    data = np.frombuffer(content, np.uint8)
    lengths = np.diff(ends, prepend=-1) - 1
    blank = lengths == 0
    ones = np.flatnonzero(lengths == 1)
    blank[ones] = data[ends[ones] - 1] == _RETURN
    return first_row + np.flatnonzero(~blank)
