"""Codes of GB/T 4754—2017 (国民经济行业分类) as they stand in lists: sections, 2, 3 and 4 digits.

``C3011``, ``3011`` and ``C3011 水泥制造`` are one class. What is checked is that the digits are of
a division of the standard, and that the letter before them is its section; a code that has fewer
digits than asked for is not made longer. Codes are taken as they are written: those of the edition
of 2011 agree with these in most divisions up to 78 and are one lower from 79 on, which nothing in
a bare code tells, so that they are not turned into one another here.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from gis.errors import SettingError

DIGITS = (2, 3, 4)
# Section: first and last division (GB/T 4754—2017).
SECTIONS = {
    "A": (1, 5), "B": (6, 12), "C": (13, 43), "D": (44, 46), "E": (47, 50), "F": (51, 52),
    "G": (53, 60), "H": (61, 62), "I": (63, 65), "J": (66, 69), "K": (70, 70), "L": (71, 72),
    "M": (73, 75), "N": (76, 79), "O": (80, 82), "P": (83, 83), "Q": (84, 85), "R": (86, 90),
    "S": (91, 96), "T": (97, 97),
}  # fmt: skip
_CODE = re.compile(r"([A-Ta-t]?)\s*(\d{2,4})(?:\.0)?(?![\d.])")
BLANK, WRONG, SHORT = "blank", "wrong", "short"
REASONS = (BLANK, WRONG, SHORT)


def code(text: str, digits: int) -> tuple[str, str]:
    """Return a code cut to some digits, and why there is none.

    Parameters
    ----------
    text
        What stands in the cell.
    digits
        2 (division 大类), 3 (group 中类) or 4 (class 小类).

    Returns
    -------
    tuple
        The digits, and "" or one of :data:`REASONS`: an empty cell, no code of the standard, or
        fewer digits than asked for.

    Examples
    --------
    >>> code("C3011 水泥制造", 2), code("0111", 3), code("D3011", 2), code("30", 4), code("98", 2)
    (('30', ''), ('011', ''), ('', 'wrong'), ('', 'short'), ('', 'wrong'))
    """
    if digits not in DIGITS:
        raise SettingError("error.points_digits", found=digits)
    plain = text.strip()
    if not plain:
        return "", BLANK
    hit = _CODE.match(plain)
    if hit is None:
        return "", WRONG
    letter, number = hit[1].upper(), hit[2]
    division = int(number[:2])
    ranges = [SECTIONS[letter]] if letter else list(SECTIONS.values())
    if not any(first <= division <= last for first, last in ranges):
        return "", WRONG
    return (number[:digits], "") if len(number) >= digits else ("", SHORT)


def codes(cells: Any, digits: int) -> tuple[np.ndarray, list[str], np.ndarray]:
    """Return the codes of a column of text; each spelling is read once.

    Parameters
    ----------
    cells
        Arrow array of text.
    digits
        As for :func:`code`.

    Returns
    -------
    tuple
        By row the place in a list of codes; the list, with "" for rows that have none; by row why
        there is none, as for :func:`code`.

    Examples
    --------
    >>> import pyarrow as pa
    >>> place, names, why = codes(pa.array(["C30", "x", "30"]), 2)
    >>> [names[i] for i in place], why.tolist()
    (['30', '', '30'], ['', 'wrong', ''])
    """
    told = cells.dictionary_encode()
    place = told.indices.to_numpy(zero_copy_only=False)
    read = [code(str(text), digits) for text in told.dictionary.to_pylist()]
    names = sorted({name for name, _ in read})
    of = {name: i for i, name in enumerate(names)}
    kind = np.asarray([of[name] for name, _ in read], np.int64)
    why = np.asarray([reason for _, reason in read], dtype="U8")
    return kind[place], names, why[place]
