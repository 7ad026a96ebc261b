"""How an open document shows numbers, as the number formats that Excel would write for the same.

.ods has no format code: a cell names a style, the style a number style, and that says digits, texts
and by how much the number is divided (``number:display-factor``). :func:`gis.tables.units.shown`
reads codes, so that both kinds of workbook go one way.
"""

from __future__ import annotations

import re

from gis.tables.marks.scan import local
from gis.tables.units import may_scale

_NUMBERS = ("number-style", "currency-style", "percentage-style")
_OTHERS = ("text-style", "date-style", "time-style", "boolean-style")
_WORDS = ("text", "currency-symbol")
_CONDITION = re.compile(r"value\(\)\s*(<=|>=|!=|<|>|=)\s*(-?[0-9.]+(?:[eE][+-]?[0-9]+)?)")
# A style that asks for more digits than any number has is cut to these.
_MOST_DIGITS = 30


class NumberStyles:
    """The number styles of a document, collected tag by tag from both of its parts.

    Parameters of the methods are those of :func:`gis.tables.marks.scan.parse`.
    """

    def __init__(self) -> None:
        # Of number styles: the code, and the styles that stand for it under a condition.
        self._codes: dict[str, str] = {}
        self._instead: dict[str, list[tuple[str, str]]] = {}
        # Of cell styles: the number style that they name, and the style that they rest on.
        self._named: dict[str, tuple[str, str]] = {}
        self._style = self._text = ""
        self._is_number = self._is_word = self._is_percent = False
        self._digits: dict[str, str] = {}
        self._embedded: list[tuple[int, str]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the start of a tag."""
        name = local(tag)
        if name in _NUMBERS or name in _OTHERS:
            self._style = attributes.get("style:name", "")
            self._is_number, self._is_percent = name in _NUMBERS, name == "percentage-style"
            self._codes[self._style], self._instead[self._style] = "", []
        elif name == "style" and attributes.get("style:family") == "table-cell":
            self._named[attributes.get("style:name", "")] = (
                attributes.get("style:data-style-name", ""),
                attributes.get("style:parent-style-name", ""),
            )
        elif not self._style:
            return
        elif name == "map":
            self._instead[self._style].append(
                (
                    attributes.get("style:condition", ""),
                    attributes.get("style:apply-style-name", ""),
                )
            )
        elif name == "number":
            self._digits, self._embedded = attributes, []
        elif name in _WORDS:
            self._is_word, self._text = True, ""
        elif name == "embedded-text":
            self._is_word, self._text = True, ""
            self._embedded.append((int(attributes.get("number:position", 0)), ""))

    def text(self, text: str) -> None:
        """Take a text."""
        if self._is_word:
            self._text += text

    def end(self, tag: str) -> None:
        """Take the end of a tag."""
        name = local(tag)
        if not self._style:
            return
        if name in _NUMBERS or name in _OTHERS:
            self._style = ""
        elif name == "number" and self._is_number:
            self._codes[self._style] += _digits(self._digits, self._embedded)
        elif name == "embedded-text":
            self._embedded[-1] = (self._embedded[-1][0], self._text)
        elif name in _WORDS and self._is_number:
            self._codes[self._style] += _word(self._text, percent=self._is_percent)
        self._is_word = self._is_word and name not in (*_WORDS, "embedded-text")

    def scaling(self) -> dict[str, str]:
        """Return the format of each cell style that may show another size than the cell holds."""
        codes = {name: code for name in self._codes if may_scale(code := self._whole(name))}
        return {
            style: codes[number]
            for style in self._named
            if (number := self._number_of(style)) in codes
        }

    def _whole(self, name: str) -> str:
        """Return the code of a number style with its conditions: [>=10000]0.0,"万";0."""
        parts = []
        for condition, other in self._instead[name]:
            hit = _CONDITION.fullmatch(condition.strip())
            if hit:
                sign, limit = hit[1].replace("!=", "<>"), float(hit[2])
                parts.append(f"[{sign}{limit:f}]{self._codes.get(other, '')}")
        return ";".join((*parts, self._codes[name]))

    def _number_of(self, style: str) -> str:
        """Return the number style of a cell style, its own or that of the styles that it rests on."""
        seen = set()
        while style in self._named and style not in seen:
            seen.add(style)
            number, parent = self._named[style]
            if number:
                return number
            style = parent
        return ""


def _digits(attributes: dict[str, str], embedded: list[tuple[int, str]]) -> str:
    """Return the digits of a number, the texts among them and the commas that divide it.

    Examples
    --------
    >>> _digits({"number:decimal-places": "1", "number:display-factor": "1000"}, [])
    '0.0,'
    >>> _digits({"number:min-integer-digits": "2", "number:display-factor": "1000"}, [(1, ".")])
    '0"."0,'
    """
    least = int(attributes.get("number:min-integer-digits", 0))
    width = max(1, least, *(at + 1 for at, _ in embedded), 1)
    decimals = min(int(attributes.get("number:decimal-places", 0)), _MOST_DIGITS)
    code = ""
    for left in range(min(width, _MOST_DIGITS), 0, -1):
        code += "".join(_quoted(text) for at, text in embedded if at == left) + "0"
    code += "".join(_quoted(text) for at, text in embedded if at == 0)
    thousands, tens = divmod(_power(float(attributes.get("number:display-factor", 1))), 3)
    if tens:
        # Excel divides by ten with a point that is a word; digits behind a real one are none then.
        code += '"."' + "0" * tens
    elif decimals:
        code += "." + "0" * decimals
    return code + "," * thousands


def _power(factor: float) -> int:
    """Return which power of ten a factor is; 0 where it is none."""
    return next((power for power in range(_MOST_DIGITS) if 10.0**power == factor), 0)


def _word(text: str, *, percent: bool) -> str:
    return "%".join(map(_quoted, text.split("%"))) if percent else _quoted(text)


def _quoted(text: str) -> str:
    plain = text.replace('"', "")
    return f'"{plain}"' if plain else ""
