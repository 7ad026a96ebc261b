"""Marks of prints as SVG: symbols, fills and the swatches of a legend, in mm."""

from __future__ import annotations

from typing import Any

from gis import colours

# The forms of layers/assets/symbols.js, in a box of 24.
FORMS = {
    "star": "M12 2l2.9 6.4 7 .8-5.2 4.7 1.5 6.9L12 17.3l-6.2 3.5 1.5-6.9L2.1 9.2l7-.8z",
    "square": "M4 4h16v16H4z",
    "triangle": "M12 3l10 18H2z",
    "diamond": "M12 1.5L22.5 12 12 22.5 1.5 12z",
    "circle": "M12 3a9 9 0 100 18 9 9 0 000-18z",
    "ring": "M12 3a9 9 0 100 18 9 9 0 000-18zm0 4a5 5 0 110 10 5 5 0 010-10z",
    "cut": "M4 4h10l6 6v10H4z",
    "dot": "M12 6a6 6 0 100 12 6 6 0 000-12z",
    "pentagon": "M12 2l10 7.6-3.8 11.9H5.8L2 9.6z",
    "hexagon": "M7 3h10l5 9-5 9H7l-5-9z",
    "cross": "M9 2h6v7h7v6h-7v7H9v-7H2V9h7z",
    "anchor": (
        "M12 2a3 3 0 011.5 5.6V9H17v3h-3.5v6.7c2.4-.4 4.3-1.9 5-4.2l2 .6C19.4 19 16 22 12 22s-7.4-3"
        "-8.5-6.9l2-.6c.7 2.3 2.6 3.8 5 4.2V12H7V9h3.5V7.6A3 3 0 0112 2z"
    ),
}
# Symbols and lines in mm of paper, by pixels of the screen.
MM_PER_PX, LINE_MM_PER_PX = 0.19, 0.2
_STRIPE_MM, _FINE_MM = 1.5, 0.42
SWATCH_MM = (7.0, 4.2)


def symbol(shape: str, colour: str, size_mm: float, x_mm: float, y_mm: float) -> str:
    """Return a symbol with a white casing, its middle at a point."""
    scale = size_mm / 24
    left, top = x_mm - size_mm / 2, y_mm - size_mm / 2
    form = FORMS.get(shape, FORMS["circle"])
    place = f'transform="translate({left:.2f} {top:.2f}) scale({scale:.4f})" fill-rule="evenodd"'
    casing = 0.5 / scale
    return (
        f'<path d="{form}" {place} fill="{colours.WHITE}" stroke="{colours.WHITE}" '
        f'stroke-width="{casing:.2f}" stroke-linejoin="round"/>'
        f'<path d="{form}" {place} fill="{colour}"/>'
    )


def pattern_id(fill: dict[str, Any]) -> str:
    """Return the id of the pattern of a fill that is no plain colour."""
    kind = "w" if fill["wide"] else "s"
    return kind + "-".join(colour.lstrip("#") for colour in fill["stripes"])


def is_plain(fill: dict[str, Any]) -> bool:
    """Return whether a fill is one colour."""
    return len(fill["stripes"]) == 1 and not fill["wide"]


def paint(fill: dict[str, Any]) -> str:
    """Return what an SVG attribute ``fill`` says of a fill."""
    return fill["stripes"][0] if is_plain(fill) else f"url(#{pattern_id(fill)})"


def pattern(fill: dict[str, Any]) -> str:
    """Return the pattern of a fill: stripes of equal width, or fine lines on white."""
    band = _FINE_MM if fill["wide"] else _STRIPE_MM
    bands = (
        [one for colour in fill["stripes"] for one in (*[colours.WHITE] * 3, colour)]
        if fill["wide"]
        else fill["stripes"]
    )
    size = band * len(bands)
    rows = "".join(
        f'<rect x="{n * band:.2f}" y="0" width="{band + 0.02:.2f}" height="{size:.2f}" fill="{colour}"/>'
        for n, colour in enumerate(bands)
    )
    return (
        f'<pattern id="{pattern_id(fill)}" width="{size:.2f}" height="{size:.2f}" '
        f'patternUnits="userSpaceOnUse" patternTransform="rotate(45)">{rows}</pattern>'
    )


def document(body: str, width_mm: float, height_mm: float, defs: str = "") -> str:
    """Return an SVG document of a size."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" '
        f'width="{width_mm:g}mm" height="{height_mm:g}mm" viewBox="0 0 {width_mm:g} {height_mm:g}">'
        f"<defs>{defs}</defs>{body}</svg>"
    )


def size_mm(entry: dict[str, Any], scale: float = 1.0) -> float:
    """Return how large the mark of a legend entry is to be drawn; 0 where it stands for no number.

    Parameters
    ----------
    scale
        The factor by which symbols are smaller on the map of this print.
    """
    size: float = entry.get("symbol", {}).get("size", 0.0)
    return size * MM_PER_PX * scale


def swatch(entry: dict[str, Any]) -> str:
    """Return the mark of a legend entry: a fill, a symbol or a line."""
    width, height = SWATCH_MM
    middle = width / 2, height / 2
    if "fill" in entry:
        fill = entry["fill"]
        box = (
            f'<rect x="0.15" y="0.15" width="{width - 0.3:g}" height="{height - 0.3:g}" '
            f'fill="{paint(fill)}" stroke="{colours.PALE}" stroke-width="0.2"/>'
        )
        return document(box, width, height, "" if is_plain(fill) else pattern(fill))
    if "symbol" in entry:
        known = entry["symbol"]
        # A circle that stands for a number is as large as on the map.
        if "size" in known:
            width = height = size = size_mm(entry)
            middle = width / 2, height / 2
        else:
            size = 3.8
        return document(symbol(known["shape"], known["colour"], size, *middle), width, height)
    line = entry.get("line", {"colour": colours.WHITE})
    dash = f' stroke-dasharray="{dashes(line["dash"])}"' if line.get("dash") else ""
    body = (
        f'<path d="M0.3 {middle[1]}H{width - 0.3:g}" stroke="{line["colour"]}" '
        f'stroke-width="{line.get("weight", 2.5) * LINE_MM_PER_PX:.2f}"{dash}/>'
    )
    return document(body, width, height)


def dashes(pixels: str) -> str:
    """Return the dashes of a line of the screen in mm.

    Examples
    --------
    >>> dashes("6 4")
    '1.56 1.04'
    """
    return " ".join(f"{float(part) * 0.26:.2f}" for part in pixels.replace(",", " ").split())
