"""Whether an old Office file is sound inside: xlrd came to no end on some damaged ones, so that only sound files reach it.

Layout of the header and of the sector tables: [MS-CFB] Compound File Binary File Format, sections 2.2 to 2.6.
"""

from __future__ import annotations

import struct
from array import array

_HEADER = 512
_FIRST_TABLES, _TABLES = 76, 109
# Numbers from this one on are no sectors: end of a chain, free, of the tables themselves.
_NO_SECTOR = 0xFFFFFFFA
_ENTRY, _ROOT = 128, 5


def is_sound(content: bytes) -> bool:
    """Whether the tables of sectors lead every stream of a compound file to its end.

    Parameters
    ----------
    content
        Bytes of a compound file (.xls, .doc, .et).

    Returns
    -------
    bool
        Also True where the file is too short to tell: whoever reads it will say so.

    Examples
    --------
    >>> is_sound(b"no compound file")
    True
    """
    if len(content) < _HEADER:
        return True
    size = 1 << min(struct.unpack_from("<H", content, 30)[0], 20)
    directory, _, cutoff, first_short, _, first_more, _ = struct.unpack_from("<7I", content, 48)
    tables = [*struct.unpack_from(f"<{_TABLES}I", content, _FIRST_TABLES)]
    tables += _more_tables(content, size, first_more)
    chains = array("I")
    for number in tables:
        if number < _NO_SECTOR:
            chains.extend(_numbers(content, size, number))
    if not all_end(chains, [directory, first_short]):
        return False
    short = _joined(content, size, chains, first_short)
    streams = _streams(_joined(content, size, chains, directory).tobytes())
    long = [start for kind, start, length in streams if kind == _ROOT or length >= cutoff]
    return all_end(chains, long) and all_end(
        short, [start for kind, start, length in streams if kind != _ROOT and length < cutoff]
    )


def _numbers(content: bytes, size: int, sector: int) -> tuple[int, ...]:
    """Return the numbers that a sector holds."""
    held = content[_HEADER + sector * size : _HEADER + (sector + 1) * size]
    return struct.unpack_from(f"<{len(held) // 4}I", held)


def _more_tables(content: bytes, size: int, sector: int) -> list[int]:
    """Return where the tables of sectors lie beyond those that the header names."""
    found: list[int] = []
    seen: set[int] = set()
    while sector < _NO_SECTOR and sector not in seen and (held := _numbers(content, size, sector)):
        seen.add(sector)
        found += held[:-1]
        sector = held[-1]
    return found


def _joined(content: bytes, size: int, chains: array[int], sector: int) -> array[int]:
    """Return the numbers of all sectors of a chain that is known to end."""
    found = array("I")
    while sector < len(chains):
        found.extend(_numbers(content, size, sector))
        sector = chains[sector]
    return found


def _streams(directory: bytes) -> list[tuple[int, int, int]]:
    """Return kind, first sector and length of the entries of a directory."""
    ends = range(0, len(directory) - _ENTRY + 1, _ENTRY)
    return [
        (directory[at + 66], *struct.unpack_from("<II", directory, at + 116))
        for at in ends
        if directory[at + 66]
    ]


def all_end(chains: array[int], starts: list[int]) -> bool:
    """Whether following the numbers from each of some sectors ends outside the table.

    Parameters
    ----------
    chains
        For each sector the one behind it.
    starts
        Sectors to begin from.

    Examples
    --------
    >>> all_end(array("I", [1, 2, 9]), [0, 1]), all_end(array("I", [1, 0]), [0])
    (True, False)
    """
    walked = array("I", bytes(4 * len(chains)))  # by which walk a sector was reached first
    for walk, start in enumerate(starts, 1):
        at = start
        while at < len(chains) and not walked[at]:
            walked[at] = walk
            at = chains[at]
        if at < len(chains) and walked[at] == walk:
            return False
    return True
