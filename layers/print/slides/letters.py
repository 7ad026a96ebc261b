"""How much room letters of a slide take, whatever font stands in for the one that is named.

A deck names 微软雅黑 and embeds nothing; where that is missing, a program takes a font with broader
Latin letters. Room is reckoned for these.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from layers.print.type import MM_PER_PT, has_letter, width_em

# Of the letters of DejaVu Sans beside those of Noto Sans, regular and bold.
_BROADER, _BROADER_BOLD = 1.12, 1.2
_CHINESE = 0x2E80
# The height of a line in letters, and what is lost where a line ends before a long word.
LINE, _BROKEN = 1.4, 1.04


@dataclass(frozen=True)
class Run:
    """Some words of a line; a gap is what a person has yet to fill in."""

    words: str
    is_gap: bool = False


def width_mm(words: str, size_pt: float, *, is_bold: bool = False) -> float:
    """Return how wide a line is at most, mm.

    Examples
    --------
    >>> round(width_mm("成都", 10), 2), width_mm("Chengdu", 10) < width_mm("Chengdu", 10, is_bold=True)
    (7.06, True)
    """
    broader = _BROADER_BOLD if is_bold else _BROADER
    latin = "".join(letter for letter in words if ord(letter) < _CHINESE and has_letter(letter))
    # What the font of prints has no letter for is reckoned as broad as a Chinese one.
    others = len(words) - len(latin)
    return (others + broader * width_em(latin)) * size_pt * MM_PER_PT


def lines_in(words: str, room_mm: float, size_pt: float, *, is_bold: bool = False) -> int:
    r"""Return how many lines words fill in a box of a width, at least one.

    Examples
    --------
    >>> lines_in("成都、德阳、乐山", 20, 10), lines_in("", 20, 10), lines_in("甲\n乙", 20, 10)
    (2, 1, 2)
    """
    wide = (width_mm(part, size_pt, is_bold=is_bold) for part in words.split("\n"))
    return sum(
        max(1, math.ceil(one * (_BROKEN if one > room_mm else 1.0) / room_mm)) for one in wide
    )


def height_mm(lines: int, size_pt: float) -> float:
    """Return how high some lines are, mm."""
    return lines * size_pt * MM_PER_PT * LINE


def largest(
    words: str, box_mm: tuple[float, float], sizes: tuple[float, ...], *, is_bold: bool = False
) -> tuple[float, str]:
    """Return the largest of some sizes in which words fit a box, and the words; where none does, cut with an ellipsis.

    Examples
    --------
    >>> largest("四川省绿色建材产业布局", (100, 14), (24, 12))
    (24, '四川省绿色建材产业布局')
    >>> largest("四川省绿色建材产业布局" * 9, (100, 14), (24, 12))[1][-1]
    '…'
    """
    width, height = box_mm
    size = sizes[-1]
    for size in sizes:
        if height_mm(lines_in(words, width, size, is_bold=is_bold), size) <= height:
            return size, words
    kept = words
    while kept and height_mm(lines_in(kept + "…", width, size, is_bold=is_bold), size) > height:
        kept = kept[:-1]
    return size, kept + "…"
