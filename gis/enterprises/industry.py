"""Codes of GB/T 4754 (国民经济行业分类) as they stand in lists: sections, 2, 3 and 4 digits.

``C3011``, ``3011``, ``C3011 水泥制造``, ``水泥制造(3011)`` and the bare name ``水泥制造`` are one class. What is checked is that the digits are of
a division of the declared edition, that the letter before them is its section, and that the
edition has the code at the digits asked for; a code that has fewer digits is not made longer, and
one that is filled up with zeros (``3010`` for the group 301) has fewer. A bare code does not tell
its edition, but a list does: codes, letters and names that only the other edition has are counted.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from gis.atlas import Atlas, kept
from gis.enterprises.standard import classes
from gis.enterprises.standard.concordance import Coding, counterparts, sure
from gis.errors import SettingError
from gis.schema import EDITIONS

DIGITS = (2, 3, 4)
_CODE = re.compile(r"([A-Ta-t]?)\s*(\d{2,4})(?:\.0)?(?![\d.])")
# 水泥制造(3011), 水泥制造 C3011: the name first, as directories of enterprises give it.
_BEHIND = re.compile(
    r"(?P<name>[^\dＡ-Ｚ０-９]{2,40}?)[\s\-—_:：]*[（(\[【]?\s*(?P<code>[A-Ta-tＡ-Ｔ]?\s*[\d０-９]{2,4})\s*[)）\]】]?"
)
BLANK, WRONG, SHORT, UNLISTED, OPEN, CHANGED, MISNAMED = (
    "blank", "wrong", "short", "unlisted", "open", "changed", "misnamed",
)  # fmt: skip
REASONS = (BLANK, WRONG, SHORT, UNLISTED, OPEN, CHANGED, MISNAMED)


class Written(NamedTuple):
    """A code as it is written: letter of its section, 2 to 4 digits, what stands behind."""

    letter: str
    number: str
    name: str


@dataclass(frozen=True)
class Column:
    """The codes of a column.

    Attributes
    ----------
    place
        By row the place in ``names``.
    names
        Codes; "" for rows that have none.
    why
        By row why there is none, or what is to be said of it, of :data:`REASONS`; "" for nothing.
    only_there, only_here
        How many rows only the other edition knows, and how many only the declared one.
    zeros
        See :class:`gis.enterprises.account.Account`.
    """

    place: np.ndarray
    names: list[str]
    why: np.ndarray
    only_there: int = 0
    only_here: int = 0
    zeros: tuple[int, int] = (0, 0)


class Reader:
    """Reads codes of an edition, and turns them into another where that is asked for."""

    def __init__(self, atlas: Atlas, coding: Coding) -> None:
        other = next(edition for edition in EDITIONS if edition != coding.edition)
        self._names = classes.names(atlas, coding.edition)
        self._sections = classes.sections(atlas, coding.edition)
        self._there = (classes.names(atlas, other), classes.sections(atlas, other))
        self._letters = _sections_of(self._names)
        self._counterparts = counterparts(atlas, coding) if coding.is_turned else None
        # The narrowest code of a name: 其他采矿业 is 12, 120 and 1200.
        self._by_name, self._by_name_there = (
            {name: code for code, name in sorted(known.items(), key=lambda one: len(one[0]))}
            for known in (self._names, self._there[0])
        )

    def written(self, text: str) -> Written | None:
        """Return a cell as a code, or as that of the class whose name stands there; None for neither."""
        return self._coded(text) or _named(text, self._by_name)

    def _coded(self, text: str) -> Written | None:
        """Return a cell as a code with what stands behind it, or before it where that is the name of a class."""
        told = _written(text)
        if told is None and (behind := _BEHIND.fullmatch(text.strip())):
            name = _full_width(behind["name"].strip(" -—_:："))
            if name in self._by_name or name in self._by_name_there:
                told = _written(f"{behind['code']} {name}")
        return told

    def code(self, text: str, digits: int) -> tuple[str, str]:
        """Return a code and why there is none, or what is to be said: see :func:`code`."""
        told = self.written(text)
        if told is None or not _is_division(told, self._sections):
            if text.strip().upper() in self._letters or _full_width(text.strip()) in self._letters:
                # A section (C, 制造业) is no wrong code, but holds many divisions.
                return "", SHORT
            return "", WRONG if text.strip() else BLANK
        number = _without_zeros(told.number, self._names)
        if len(number) < digits:
            return "", SHORT
        if self._counterparts is None:
            cut = number[:digits]
            remark = "" if cut in self._names else UNLISTED
        else:
            found = sure(self._counterparts, number, digits)
            cut = found.code if found else ""
            remark = OPEN if not found else CHANGED if found.neighbours_changed else ""
        return cut, MISNAMED if cut and self._is_misnamed(told) else remark

    def zero(self, text: str) -> tuple[bool, bool]:
        """Tell whether a bare code may have lost a 0, and has 4 digits."""
        bare = text.strip().removesuffix(".0")
        if not (bare.isascii() and bare.isdigit()):
            return False, False
        lost = len(bare) == DIGITS[1] and f"0{bare}" in self._names
        return lost, len(bare) == DIGITS[2]

    def _is_misnamed(self, told: Written) -> bool:
        """Tell whether the name beside a code is that of a class, but not of this one."""
        if told.name == self._names.get(told.number, ""):
            return False
        return told.name in self._by_name or told.name in self._by_name_there

    def only(self, text: str) -> tuple[bool, bool]:
        """Tell whether only the other edition has a group or class as it is written, or only this one."""
        told = self._coded(text)
        here = told or _named(text, self._by_name)
        there = told or _named(text, self._by_name_there)
        # A name beside the code counts where one of the editions gives the code that name.
        given = {known.get(told.number) for known in (self._names, self._there[0])} if told else ()
        stated = told.name if told and told.name in given else ""
        has_here = _has(here, self._names, self._sections, stated)
        has_there = _has(there, *self._there, stated)
        return has_there and not has_here, has_here and not has_there


@kept("industry-classes", "industry-concordance")
def reader(atlas: Atlas, coding: Coding) -> Reader:
    """Return the reader of codes of a list."""
    return Reader(atlas, coding)


def _sections_of(names: Mapping[str, str]) -> frozenset[str]:
    """Return letters and names of the sections, and both together, as cells have them."""
    letters = {code: name for code, name in names.items() if code.isalpha()}
    both = {f"{code}{mark}{name}" for code, name in letters.items() for mark in ("", " ", "-", ".")}
    return frozenset({*letters, *letters.values(), *both})


def _written(text: str) -> Written | None:
    # Codes typed in full width (Ｃ３０１１) are the same codes; a name keeps its marks.
    plain = unicodedata.normalize("NFKC", text.strip()) if not text.isascii() else text.strip()
    hit = _CODE.match(plain)
    if hit is None:
        return None
    name = plain[hit.end() :].strip(" -—_:：,，、")
    return Written(hit[1].upper(), hit[2], _full_width(name))


def _named(text: str, by_name: Mapping[str, str]) -> Written | None:
    name = _full_width(text.strip())
    number = by_name.get(name, "")
    return Written("", number, name) if number.isdigit() else None


def _full_width(name: str) -> str:
    return name.replace("(", "（").replace(")", "）")


def _without_zeros(number: str, names: Mapping[str, str]) -> str:
    """Return a wider code that was filled up with zeros as it is in the standard."""
    known = (number[:digits] for digits in range(len(number), 1, -1))
    cut = next((code for code in known if code in names), number)
    return cut if not number[len(cut) :].strip("0") else number


def _is_division(told: Written, sections: Mapping[str, str]) -> bool:
    section = sections.get(told.number[:2])
    return section is not None and told.letter in ("", section)


def _has(
    told: Written | None, known: Mapping[str, str], sections: Mapping[str, str], stated: str
) -> bool:
    if told is None or not _is_division(told, sections):
        return False
    number = _without_zeros(told.number, known)
    return number in known and stated in ("", known[number])


def number(code: str) -> str:
    """Return the 2 to 4 digits of a code that is asked for, which may have the letter of its section.

    Raises
    ------
    SettingError
        If it is no code.

    Examples
    --------
    >>> number("C3011"), number("30")
    ('3011', '30')
    """
    hit = _CODE.fullmatch(unicodedata.normalize("NFKC", code.strip()))
    if hit is None:
        raise SettingError("error.points_code", found=code)
    return hit[2]


def code(atlas: Atlas, text: str, digits: int, coding: Coding | None = None) -> tuple[str, str]:
    """Return a code cut to some digits, and why there is none or what is to be said of it.

    Parameters
    ----------
    text
        What stands in the cell: a code, or the name of a class.
    digits
        2 (division 大类), 3 (group 中类) or 4 (class 小类).
    coding
        The editions of the list and of the result; 2017 of both when None.

    Returns
    -------
    tuple
        The digits, and "" or one of :data:`REASONS`. No code: an empty cell, no code of the
        edition, fewer digits than asked for, no sure counterpart in the result's edition. A code:
        it has a division of the edition but is none of its codes; its neighbours changed between
        the editions, so that it may not hold the same; the name beside it is that of another class.

    Examples
    --------
    >>> [code(Atlas.bundled(), text, 3) for text in ("C3011 水泥制造", "0111", "D3011", "30", "98")]
    [('301', ''), ('011', ''), ('', 'wrong'), ('', 'short'), ('', 'wrong')]
    >>> code(Atlas.bundled(), "4042", 4, Coding("2011", "2017"))
    ('3587', 'changed')
    """
    if digits not in DIGITS:
        raise SettingError("error.points_digits", found=digits)
    return reader(atlas, coding or Coding()).code(text, digits)


def codes(atlas: Atlas, cells: Any, digits: int, coding: Coding | None = None) -> Column:
    """Return the codes of a column of text; each spelling is read once.

    Parameters
    ----------
    cells
        Arrow array of text.
    digits, coding
        As for :func:`code`.

    Examples
    --------
    >>> import pyarrow as pa
    >>> read = codes(Atlas.bundled(), pa.array(["C30", "x", "30"]), 2)
    >>> [read.names[i] for i in read.place], read.why.tolist()
    (['30', '', '30'], ['', 'wrong', ''])
    """
    if digits not in DIGITS:
        raise SettingError("error.points_digits", found=digits)
    by = reader(atlas, coding or Coding())
    told = cells.dictionary_encode()
    place = told.indices.to_numpy(zero_copy_only=False)
    spellings = [str(text) for text in told.dictionary.to_pylist()]
    read = [by.code(text, digits) for text in spellings]
    names = sorted({name for name, _ in read})
    of = {name: i for i, name in enumerate(names)}
    kind = np.asarray([of[name] for name, _ in read], np.int64)
    why = np.asarray([reason for _, reason in read], dtype="U8")
    only = np.asarray([by.only(text) for text in spellings], bool).reshape(-1, 2)
    rows = np.bincount(place, minlength=len(spellings))
    there, here = (int(rows[only[:, side]].sum()) for side in (0, 1))
    zero = np.asarray([by.zero(text) for text in spellings], bool).reshape(-1, 2)
    lost, four = (int(rows[zero[:, side]].sum()) for side in (0, 1))
    return Column(kind[place], names, why[place], there, here, (lost, four))
