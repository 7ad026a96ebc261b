"""What the symbol fonts of Word print: ``w:sym`` names a font and a code of it, not a sign.

Word writes so what its dialog of symbols inserts. Left out, ≥50 亩 would read 50 亩, and a ticked box
of a form would look like an open one. The codes are those of the fonts Symbol (Adobe's symbol encoding)
and Wingdings.
"""

from __future__ import annotations

from typing import Any

from gis.plans.reader.formats.bounds import attribute

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
    return "".join(known.get(ord(sign) - _PRIVATE if ord(sign) >= _PRIVATE else ord(sign), "") for sign in words)
