"""Which formulas of an .xls workbook no program has computed yet.

The file has a result for every formula: of one that was never computed an empty text or 0, which
would pass for what it comes to. Records: [MS-XLS], sections 2.4.28, 2.4.127 and 2.5.133.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGIN, _END = (0x0809, 0x0409, 0x0209, 0x0009), 0x000A
_SHEET, _FORMULA = 0x0085, (0x0006, 0x0206, 0x0406)
# Which edition of the program computed the workbook last: one that a library wrote has none.
_COMPUTED = 0x01C1
_EMPTY, _NO_NUMBER = 3, b"\xff\xff"
_WORKSHEET = 0


def without_value(stream: bytes) -> dict[int, frozenset[tuple[int, int]]]:
    """Return the cells whose formulas were never computed, by the number of their worksheet from 0.

    Parameters
    ----------
    stream
        The workbook inside the compound file: records of kind, length and bytes.

    Returns
    -------
    dict
        Rows and columns count from 0. Empty where a program that computes saved the workbook, or
        one of its formulas came to something: nobody computes some and leaves the others.

    Examples
    --------
    >>> sheet = struct.pack("<HHIBB", 0x85, 6, 24, 0, 0)
    >>> cell = struct.pack("<HHHHH", 6, 14, 1, 2, 0) + bytes([3, 0, 0, 0, 0, 0, 255, 255])
    >>> book = bytes.fromhex("09080000") + sheet + bytes.fromhex("0a000000")
    >>> without_value(book + bytes(24 - len(book)) + bytes.fromhex("09080000") + cell)
    {0: frozenset({(1, 2)})}
    """
    sheets = []
    for kind, at, length in _records(stream, 0):
        if kind == _COMPUTED:
            return {}
        if kind == _SHEET and length >= 6 and stream[at + 5] == _WORKSHEET:
            sheets.append(struct.unpack_from("<I", stream, at)[0])
    found: dict[int, frozenset[tuple[int, int]]] = {}
    for number, begin in enumerate(sheets):
        cells = set()
        for kind, at, length in _records(stream, begin):
            if kind in _FORMULA and length >= 14:
                if _came_to_something(stream[at + 6 : at + 14]):
                    return {}
                row, column = struct.unpack_from("<HH", stream, at)
                cells.add((row, column))
        if cells:
            found[number] = frozenset(cells)
    return found


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Give kind, place and length of the records of one part of a workbook, charts in it left out."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        if at + 4 + length > len(stream):
            return
        depth += (kind in _BEGIN) - (kind == _END)
        if depth == 1:
            yield kind, at + 4, length
        elif depth < 1:
            return
        at += 4 + length


def _came_to_something(result: bytes) -> bool:
    """Tell whether a formula has a result other than an empty text and 0."""
    if result[6:] == _NO_NUMBER:
        return result[0] != _EMPTY
    return bool(struct.unpack("<d", result)[0])
