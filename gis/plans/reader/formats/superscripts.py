"""Raised signs: the mark of a note beside a figure is no digit of it, an exponent stays one.

A reader of text alone makes 3721万吨 of 372¹万吨 and 1.5×108 of 1.5×10⁸; both are good numbers.
"""

from __future__ import annotations

import re

_MARK = re.compile(
    r"\s*[\[(（［〔【]?\s*注?\s*[\d*†‡#①-⓿][\d\s,，、;；\-–—~*†‡#①-⓿]*[\])）］〕】]?\s*"
)
_EXPONENT = re.compile(r"\s*[+\-−–]?\d{1,3}\s*")
_POWER_OF_TEN = re.compile(r"(?:[×xX*·∙⋅]|乘以?)\s*10\s*$")
# The power of ten of a unit in brackets, 产量（10⁴ 吨）; a figure of ten with the mark of a note has no bracket before it.
_POWER_OF_UNIT = re.compile(r"[(（\[【/]\s*10\s*$")
_OF_UNITS = frozenset("3468")
# Ten alone, 10² 万吨: whether power or mark of a note cannot be told, and as a mark it would make another figure.
_TEN, _TENS_OWN = re.compile(r"(?<![\d.,，])10\s*$"), "1"
# km, m, cm, Nm … and hours, seconds or years to a power.
_UNIT = re.compile(r"(?<![A-Za-z])N?(?:[kcdmhµμ]?m|[kmµμ]?s|[khm]?a|h|d|k?g|t|L)$")
_FIGURES_MEET = re.compile(r"\d\d")  # 10 and 2万吨 are no 102万吨
_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")


def printed(before: str, raised: str) -> str | None:
    """Return what raised signs are in a line of text; None for the mark of a note, which is none of it.

    Parameters
    ----------
    before
        The line up to them.
    raised
        The signs themselves.

    Examples
    --------
    >>> printed("产量372", "1"), printed("注册商标", "®"), printed("37km", "2"), printed("1.5×10", "8"), printed("10", "2")
    (None, '®', '2', '⁸', '²')
    """
    if not raised.strip():
        return raised
    if _EXPONENT.fullmatch(raised):
        is_of_unit = raised.strip() in _OF_UNITS and _POWER_OF_UNIT.search(before)
        if (
            is_of_unit
            or _POWER_OF_TEN.search(before)
            or (raised.strip() != _TENS_OWN and _TEN.search(before))
        ):
            return raised.strip().translate(_RAISED)
        if _UNIT.search(before):
            return raised.strip()
    if _MARK.fullmatch(raised):
        return None
    return "^" + raised if _FIGURES_MEET.search(before[-1:] + raised[:1]) else raised
