"""What Word prints without holding it as text: signs of symbol fonts, and what fields draw.

``w:sym`` names a font and a code of it, as Word's dialog of symbols inserts them. Left out, ≥50 亩 would
read 50 亩, and a ticked box of a form would look like an open one. The codes are those of the fonts Symbol
(Adobe's symbol encoding) and Wingdings. Fields of old forms keep the choice beside the text (``w:ffData``),
and fractions and encircled numbers of EQ fields are their code alone: 占比1/3 would read 占比.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from gis.plans.reader.formats.bounds import attribute, local

# Word adds this to the codes of symbol fonts; a code below it is the sign itself.
_PRIVATE, _END = 0xF000, 0xF0FF
_GREEK = dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)) | dict(
    zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)
)
_SIGNS = {
    0x2D: "-", 0x40: "≅", 0xA2: "′", 0xA3: "≤", 0xA4: "/", 0xA5: "∞", 0xAC: "←", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB2: "″",
    0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD6: "√", 0xD7: "⋅", 0xE5: "∑",
}  # fmt: skip
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_FILLED = "❶❷❸❹❺❻❼❽❾❿"
_FONTS: dict[str, dict[int, str]] = {
    "symbol": {code: chr(code) for code in range(0x20, 0x7F)} | _GREEK | _SIGNS,
    "wingdings": dict(enumerate(_CIRCLED, 0x81)) | dict(enumerate(_FILLED, 0x8C))
    | {0x6C: "●", 0x6E: "■", 0x6F: "□", 0x70: "□", 0xA8: "□", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑"},
    "wingdings 2": dict(enumerate(_CIRCLED, 0x6A)) | dict(enumerate(_FILLED, 0x75))
    | {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0x98: "●", 0x99: "○", 0xA2: "■", 0xA3: "□"},
}  # fmt: skip


def printed(element: Any) -> str:
    """Return the sign that a ``w:sym`` prints; empty for ornaments and fonts that are not known."""
    try:
        code = int(attribute(element, "char") or "", 16)
    except ValueError:
        return ""
    if _PRIVATE <= code <= _END:
        return translated(chr(code), attribute(element, "font") or "")
    return chr(code) if code <= 0xFFFF and chr(code).isprintable() else ""


def translated(words: str, font: str) -> str:
    """Return the signs that words print in a symbol font; empty for those that are not known.

    Examples
    --------
    >>> translated("³", "Symbol"), translated("þ", "Wingdings"), translated("n", "Webdings")
    ('≥', '☑', '')
    """
    known = _FONTS.get(font.casefold(), {})
    return "".join(
        known.get(ord(sign) - _PRIVATE if ord(sign) >= _PRIVATE else ord(sign), "")
        for sign in words
    )


_OFF = ("0", "false", "off")
_FRACTION = re.compile(r"\\f\s*\(([^(),;\\]+)[,;]([^(),;\\]+)\)\s*", re.IGNORECASE)
_ENCLOSED = re.compile(
    r"\\o\s*(?:\\a[clr]\s*)?\(\s*[○◯〇]\s*[,;]\s*(\d{1,2})\s*\)\s*", re.IGNORECASE
)
_CIRCLED_TWENTY = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@dataclass(slots=True)
class _Field:
    """A field that has begun: where, its code so far, and whether it holds a printed result."""

    start: Any
    code: str = ""
    has_result: bool = False


def write_out_fields(body: Any) -> list[str]:
    """Put what fields draw behind them as text; return the codes of those whose drawing cannot be said in words.

    A choice of an old form is the entry chosen, a box ☑ or □, a fraction 1/3, an encircled number ⑤.
    """
    opened: list[_Field] = []
    unread: list[str] = []
    for element in list(body.iter()):
        kind = local(element)
        step = attribute(element, "fldCharType") if kind == "fldChar" else None
        if kind == "instrText" and opened:
            opened[-1].code += element.text or ""
        elif kind == "t" and opened:
            opened[-1].has_result |= bool((element.text or "").strip())
        elif step == "begin":
            opened.append(_Field(element))
        elif step == "end" and opened:
            field = opened.pop()
            words = None if field.has_result else _drawn(field)
            if words == "":
                unread.append(field.code)
            elif words is not None:
                text = element.makeelement(element.tag.replace("fldChar", "t"), {})
                text.text = words
                element.addnext(text)
    return unread


def _drawn(field: _Field) -> str | None:
    """Return what a field draws; empty if that is not known, None for a field that draws nothing."""
    data = {local(part): part for part in field.start.iter()}
    if "ddList" in data:
        entries = [
            attribute(part, "val") or "" for part in data["ddList"] if local(part) == "listEntry"
        ]
        chosen = next(
            (attribute(data[key], "val") for key in ("result", "default") if key in data), "0"
        )
        return (
            entries[int(chosen)]
            if chosen and chosen.isascii() and chosen.isdigit() and int(chosen) < len(entries)
            else None
        )
    if "checkBox" in data:
        mark = data.get("checked", data.get("default"))
        return "□" if mark is None or attribute(mark, "val") in _OFF else "☑"
    name, _, rest = field.code.strip().partition(" ")
    if name.casefold() != "eq":
        return None
    if (found := _FRACTION.fullmatch(rest.strip())) is not None:
        return f"{found[1].strip()}/{found[2].strip()}"
    found = _ENCLOSED.fullmatch(rest.strip())
    return (
        _CIRCLED_TWENTY[int(found[1]) - 1]
        if found is not None and 1 <= int(found[1]) <= len(_CIRCLED_TWENTY)
        else ""
    )
