"""Own neighbours from a .gal file, as GeoDa, PySAL and spdep write them.

A first line with the number of regions, then two lines a region: its code and how many neighbours
it has, and their codes. The codes must be adcodes; what is none is named and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Collection

from gis.errors import InputTableError, Term, first_of

MAX_REGIONS = 10_000
_SHOWN = 5


def read_gal(content: bytes, file: str, known: Collection[str]) -> dict[str, list[str]]:
    r"""Return the neighbours of each region of a .gal file.

    Parameters
    ----------
    content
        The file; UTF-8 or plain ASCII.
    file
        Its name in messages.
    known
        adcodes of the level.

    Returns
    -------
    dict
        Neighbours by adcode, in the order of the file; a region that names itself does not
        neighbour itself.

    Raises
    ------
    InputTableError
        If the file breaks the format (with the line), names a code that is no region of the level,
        a region twice, or another number of regions than it announces.

    Examples
    --------
    >>> read_gal(b"0 2 cities adcode\n1 1\n2\n2 1\n1\n", "a.gal", {"1", "2"})
    {'1': ['2'], '2': ['1']}
    """
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise InputTableError(
            "error.gal_line", file=file, line=1, found="…", expected=Term("file_fault.utf8")
        ) from None
    words = [(number, line.split()) for number, line in enumerate(lines, start=1)]
    count = _announced(words, file)
    found: dict[str, list[str]] = {}
    at = 1
    while at < len(words):
        number, head = words[at]
        if not head and all(not rest for _, rest in words[at:]):
            break
        code, neighbours = _head(file, number, head)
        listed: list[str] = []
        at += 1
        # Some writers break long lists over several lines.
        while len(listed) < neighbours and at < len(words):
            listed += words[at][1]
            at += 1
        if neighbours == 0 and at < len(words) and not words[at][1]:
            at += 1
        if len(listed) != neighbours:
            raise InputTableError(
                "error.gal_line", file=file, line=number, found=len(listed), expected=neighbours
            )
        if code in found:
            raise InputTableError("error.gal_twice", file=file, line=number, found=code)
        found[code] = [other for other in dict.fromkeys(listed) if other != code]
    if len(found) != count:
        raise InputTableError("error.gal_count", file=file, found=len(found), expected=count)
    _prove(found, file, known)
    return found


def _announced(words: list[tuple[int, list[str]]], file: str) -> int:
    head = words[0][1] if words else []
    # "n" alone, or "0 n layer key" as GeoDa writes it.
    number = head[1] if len(head) >= 2 else head[0] if head else ""
    if not number.isdecimal() or not 0 < int(number) <= MAX_REGIONS:
        raise InputTableError(
            "error.gal_line", file=file, line=1, found=" ".join(head)[:60],
            expected=Term("gal.first", most=MAX_REGIONS),
        )  # fmt: skip
    return int(number)


def _head(file: str, number: int, head: list[str]) -> tuple[str, int]:
    if len(head) != 2 or not head[1].isdecimal():
        raise InputTableError(
            "error.gal_line",
            file=file,
            line=number,
            found=" ".join(head)[:60],
            expected=Term("gal.head"),
        )
    return head[0], int(head[1])


def _prove(found: dict[str, list[str]], file: str, known: Collection[str]) -> None:
    named = {*found, *(other for others in found.values() for other in others)}
    foreign = sorted(named - set(known))
    if foreign:
        raise InputTableError(
            "error.gal_codes", file=file, count=len(foreign), found=first_of(foreign, _SHOWN)
        )
