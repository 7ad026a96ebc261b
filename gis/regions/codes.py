"""What a code of digits means: six digits, short and long forms, grouping rows, zones, townships.

A code of the boundaries comes first, then a former one. Two digits are a province, four a
prefecture; nine and twelve digits are a county where they end in zeros, else a township in it.
110100 or 500200 are rows that group the districts of a municipality: the municipality itself.
xxxx01 groups the districts of a city, xx9000 what a province governs directly, and xxxx7x is a
development zone of the statistics: none of these is a region, but it is known where they lie.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.regions.answers import Inside

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.regions.names import Names

_MUNICIPALITIES = ("11", "12", "31", "50")
_NATIONAL = re.compile(r"156(\d{6})")
_DIGITS = re.compile(r"\d{2}|\d{4}|\d{6}|\d{9}|\d{12}")
# How spreadsheets show a long number; nine and twelve digits have exponents 8 and 11.
_SCIENTIFIC = re.compile(r"(\d)\.(\d{5,11})[eE]\+?0*(5|8|11)")
COUNTY_DIGITS = 6
_GROUPS = ("01", "02", "03")
Found = dict[str, str] | Inside


@dataclass(frozen=True, slots=True)
class Code:
    """Digits of a code and the form in which they were written."""

    digits: str
    how: str


def parse(text: str) -> Code | None:
    """Return the code that a text writes, or None where it writes none.

    Parameters
    ----------
    text
        Normal form of a cell (see :func:`gis.regions.spelling.normalise`).

    Returns
    -------
    Code or None
        2, 4, 6, 9 or 12 digits. Scientific notation needs the first six digits: with fewer it
        cannot be said which region was meant, and the answer is None.

    Examples
    --------
    >>> parse("156510100"), parse("5101").how, parse("5.10113E+11").digits
    (Code(digits='510100', how='code'), 'short_code', '510113000000')
    >>> parse("5.1E+11"), parse("51011"), parse("成都")
    (None, None, None)
    """
    if hit := _NATIONAL.fullmatch(text):
        return Code(hit[1], "code")
    if hit := _SCIENTIFIC.fullmatch(text):
        digits, length = hit[1] + hit[2], int(hit[3]) + 1
        if len(digits) <= length:
            return Code(digits.ljust(length, "0"), "scientific")
        return None
    if not _DIGITS.fullmatch(text):
        return None
    return Code(text, "code" if len(text) >= COUNTY_DIGITS else "short_code")


def find(names: Names, code: Code, zones: Mapping[str, Inside]) -> Found:
    """Return {adcode: how} of the regions that a code means, or where it lies; empty for none.

    Parameters
    ----------
    names
        The index of regions.
    code
        What :func:`parse` read.
    zones
        Development zones by statistical code (see :mod:`gis.regions.zones`).
    """
    six, tail = code.digits[:COUNTY_DIGITS].ljust(COUNTY_DIGITS, "0"), code.digits[COUNTY_DIGITS:]
    found = _six(names, six, zones)
    if tail.strip("0"):
        if isinstance(found, Inside) or len(found) != 1:
            return found if isinstance(found, Inside) else {}
        return Inside("township", code.digits, names.matches(found, "code"))
    if isinstance(found, Inside) or code.how == "code":
        return found
    return {
        adcode: code.how if how == "code" else f"{code.how}+{how}" for adcode, how in found.items()
    }


def _six(names: Names, code: str, zones: Mapping[str, Inside]) -> Found:
    if code in names.places:
        return {code: "code"}
    if code in names.former_codes:
        return names.former_codes[code]
    return names.known_parts.get(code) or zones.get(code) or _grouping(names, code)


def _grouping(names: Names, code: str) -> Found:
    """Return what a code means that no list of regions holds but the rules of the codes explain."""
    province, prefecture = code[:2] + "0000", code[:4] + "00"
    if code[:2] in _MUNICIPALITIES and code[2:4] in _GROUPS:
        if code.endswith("00"):
            return {province: "group"}
        prefecture = province
    if code[2:] == "9000" and province in names.places:
        return Inside("group", "", names.matches([province], "code"))
    if prefecture not in names.places:
        return {}
    if code.endswith("01"):
        return Inside("group", "", names.matches([prefecture], "code"))
    # The fifth digit of no division is 7: the statistics number zones from 71.
    return Inside("zone", "", names.matches([prefecture], "code")) if code[4] == "7" else {}


def holds(region: str, adcode: str) -> bool:
    """Return whether a region is another or holds it, by their codes alone.

    Examples
    --------
    >>> holds("510000", "510600"), holds("510600", "510600"), holds("510600", "510000"), holds("511000", "511100")
    (True, True, False, False)
    """
    bare = region.rstrip("0")
    return adcode.startswith(bare + "0" * (len(bare) % 2))
