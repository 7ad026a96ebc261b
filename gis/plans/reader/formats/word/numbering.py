"""Automatic numbers of Word paragraphs, counted as Word prints them: 一、（一）1. ①."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from gis.plans.reader.formats.bounds import attribute, local

_DIGITS = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_HEAVEN = "甲乙丙丁戊己庚辛壬癸"
_MAX_LEVELS = 9


@dataclass(slots=True)
class Level:
    """One level of a list: where it starts, how it writes its number, its text with %1 %2."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    style: str = ""


@dataclass(slots=True)
class Numbering:
    """The lists of a document and where each counts."""

    abstract: dict[str, dict[int, Level]] = field(default_factory=dict)
    lists: dict[str, tuple[str, dict[int, Level]]] = field(default_factory=dict)
    starts: dict[tuple[str, int], int] = field(default_factory=dict)
    counters: dict[str, list[int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, number_id: str, level: int) -> str:
        """Count one paragraph and return its printed label, empty where there is none."""
        if number_id not in self.lists or not 0 <= level < _MAX_LEVELS:
            return ""
        abstract_id, overrides = self.lists[number_id]
        levels = {**self.abstract.get(abstract_id, {}), **overrides}
        if level not in levels:
            return ""
        counts = self.counters.setdefault(abstract_id, [0] * _MAX_LEVELS)
        self._count(number_id, abstract_id, levels, counts, level)
        here = levels[level]
        if here.format == "bullet":
            return (
                here.text
                if here.text in ("—", "——", "-", "•", "●", "■", "◆", "※", "★")
                else "•" * bool(here.text)
            )
        if here.format == "none":
            return ""

        def shown(hit: re.Match[str]) -> str:
            n = int(hit[1]) - 1
            other = levels.get(n, Level())
            value = counts[n] or other.start
            return write(value, "decimal" if here.legal and n <= level else other.format)

        return re.sub(r"%([1-9])", shown, here.text)

    def _count(
        self,
        number_id: str,
        abstract_id: str,
        levels: dict[int, Level],
        counts: list[int],
        level: int,
    ) -> None:
        start = levels[level].start
        override = self.starts.get((number_id, level))
        if override is not None and (number_id, level) not in self.begun:
            counts[level] = override
        else:
            counts[level] = counts[level] + 1 if counts[level] else start
        self.begun.add((number_id, level))
        for upper in range(level):
            if not counts[upper]:
                counts[upper] = levels.get(upper, Level()).start
        for lower in range(level + 1, _MAX_LEVELS):
            rule = levels.get(lower, Level()).restart
            if rule != 0 and (rule is None or level < rule):
                counts[lower] = 0
        del abstract_id


def write(value: int, form: str) -> str:
    """Return a number as a list writes it.

    Examples
    --------
    >>> [write(12, f) for f in ("decimal", "chineseCounting", "upperRoman", "lowerLetter", "decimalEnclosedCircle")]
    ['12', '十二', 'XII', 'l', '⑫']
    >>> write(1, "ideographLegalTraditional"), write(3, "ideographTraditional")
    ('壹', '丙')
    """
    if form in _CHINESE:
        return chinese(value)
    writer = _WRITERS.get(form)
    return writer(value) if writer else str(value)


def _letters(value: int) -> str:
    return chr(ord("A") + (value - 1) % 26) * ((value - 1) // 26 + 1)


def _circled(value: int) -> str:
    return chr(0x2460 + value - 1) if 1 <= value <= 20 else str(value)


def _legal(value: int) -> str:
    return chinese(value).translate(str.maketrans("〇一二三四五六七八九十百千", _LEGAL + "拾佰仟"))


def _digital(value: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(value))


def chinese(value: int) -> str:
    """Return a number below ten thousand in Chinese numerals.

    Examples
    --------
    >>> chinese(10), chinese(21), chinese(105)
    ('十', '二十一', '一百〇五')
    """
    if value >= 10_000 or value < 0:
        return str(value)
    words, zero = "", False
    for place, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, place)
        if digit:
            words += ("〇" if zero and words else "") + _DIGITS[digit] + unit
            zero = False
        else:
            zero = True
    words = words or "〇"
    return words.removeprefix("一") if words.startswith("一十") else words


def roman(value: int) -> str:
    """Return a number in Roman numerals."""
    out = ""
    for worth, sign in (
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        out += sign * (value // worth)
        value %= worth
    return out


def read(root: Any | None) -> Numbering:
    """Return the lists that numbering.xml declares."""
    made = Numbering()
    if root is None:
        return made
    for element in root:
        if local(element) == "abstractNum":
            identifier = attribute(element, "abstractNumId") or ""
            made.abstract[identifier] = dict(_levels(element))
    for element in root:
        if local(element) != "num":
            continue
        _list(made, element)
    return made


def _list(made: Numbering, element: Any) -> None:
    """Enter one list: its abstract list, its own starts and levels."""
    number_id, abstract_id = attribute(element, "numId") or "", ""
    overrides: dict[int, Level] = {}
    for child in element:
        if local(child) == "abstractNumId":
            abstract_id = attribute(child, "val") or ""
        elif local(child) == "lvlOverride":
            level = _int(attribute(child, "ilvl"))
            for part in child:
                if local(part) == "startOverride":
                    made.starts[number_id, level] = _int(attribute(part, "val"), 1)
            overrides.update(_levels(child))
    made.lists[number_id] = (abstract_id, overrides)


def _levels(element: Any) -> list[tuple[int, Level]]:
    found = []
    for child in element:
        if local(child) != "lvl":
            continue
        made = Level()
        for part in child:
            _level_part(made, local(part), part)
        found.append((_int(attribute(child, "ilvl")), made))
    return found


def _level_part(made: Level, kind: str, part: Any) -> None:
    value = attribute(part, "val")
    if kind == "start":
        made.start = _int(value, 1)
    elif kind == "numFmt":
        made.format = value or "decimal"
    elif kind == "lvlText":
        # LibreOffice saves 、 of a list as ? in RTF.
        made.text = re.sub(r"^%1\?$", "%1、", value or "")
    elif kind == "isLgl":
        made.legal = value not in ("0", "false")
    elif kind == "lvlRestart":
        made.restart = _int(value)
    elif kind == "pStyle":
        made.style = value or ""
    elif kind == "AlternateContent":
        # Newer formats are written beside an older one that all programs know.
        inner = [e for e in part.iter() if local(e) == "numFmt"]
        made.format = (attribute(inner[-1], "val") if inner else None) or made.format


def _int(value: str | None, default: int = 0) -> int:
    try:
        return int(value) if value is not None else default
    except ValueError:
        return default


_CHINESE = frozenset((
    "chineseCounting", "chineseCountingThousand", "taiwaneseCountingThousand", "taiwaneseCounting",
    "japaneseCounting", "koreanCounting",
))  # fmt: skip
_WRITERS: dict[str, Callable[[int], str]] = {
    "ideographDigital": _digital,
    "japaneseDigitalTenThousand": _digital,
    "chineseLegalSimplified": _legal,
    "ideographLegalTraditional": _legal,
    "japaneseLegal": _legal,
    "ideographTraditional": lambda value: _HEAVEN[(value - 1) % 10],
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": lambda value: f"（{value}）",
    "decimalZero": lambda value: f"{value:02d}",
    "upperLetter": _letters,
    "lowerLetter": lambda value: _letters(value).lower(),
    "upperRoman": roman,
    "lowerRoman": lambda value: roman(value).lower(),
}
