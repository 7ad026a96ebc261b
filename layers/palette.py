"""Colours and symbols: one per category everywhere, calm and safe for colour-blind readers.

The two main categories are blue and amber, which stay apart under every common form of colour
blindness (Okabe & Ito 2008; Tol 2021); the rest differ in lightness too, and sites differ by
form first.
"""

from __future__ import annotations

from typing import TypedDict

# Light, middle, dark: few, several, many.
RAMPS: dict[str, tuple[str, str, str]] = {
    "strengthen": ("#b9d3ec", "#6ba1d4", "#2a6aa8"),
    "cultivate": ("#f8e0b0", "#ecb94f", "#bd7d12"),
    "develop": ("#c3e4dc", "#72bcab", "#2d8877"),
    "pilot": ("#dccfe9", "#ab8dca", "#744f9c"),
    "phase_out": ("#ddd6d0", "#ab9c90", "#70635a"),
}
_OTHER = ("#dbe0c4", "#aab573", "#6c7a34")

# Classes of the number of industries designated in a region.
COUNT_CLASSES: tuple[tuple[int, int | None], ...] = ((1, 2), (3, 4), (5, None))

_DEEP = {"pilot": "#744f9c", "phase_out": "#70635a", "develop": "#2d8877"}
_SHAPES = {
    "core": ("star", "#a3214f"),
    "park": ("square", "#b1477a"),
    "base": ("triangle", "#8a3b12"),
    "hub": ("diamond", "#245b66"),
    "port": ("anchor", "#1f5f8b"),
    "pilot": ("circle", _DEEP["pilot"]),
    "phase_out": ("ring", _DEEP["phase_out"]),
    "develop": ("circle", _DEEP["develop"]),
}

# Plants: greys and earths, so that a designation's symbol stays the louder one.
_PLANTS = {
    "cement": ("circle", "#4a5a8a"),
    "steel": ("square", "#7a4b3a"),
    "coal_power": ("circle", "#5a5148"),
    "coal_mine": ("diamond", "#3b3f45"),
    "iron_ore": ("diamond", "#8c5a2b"),
    "waste_power": ("triangle", "#5f7a3c"),
}

LINK_COLOURS = {
    "collaboration": "#7a2e6b",
    "receive": "#245b66",
    "radiation": "#8a5a12",
    "market": "#3d6b21",
}
# Around the regions that the page 比较 compares.
COMPARED_LINE = {"colour": "#8c3fa8", "weight": 2.2, "dash": "6 4"}
MODE_COLOURS = {"road": "#b3541e", "rail": "#3a3f47", "water": "#1f6fa8", "access": "#8b95a1"}


class Symbol(TypedDict):
    """A site symbol: a form known to layers/assets/symbols.js and its colour."""

    shape: str
    colour: str


class Fill(TypedDict):
    """A fill: one colour, or stripes; ``wide`` marks a designation of a whole province."""

    stripes: list[str]
    wide: bool


def ramp(category: str) -> tuple[str, str, str]:
    """Return the light, middle and dark colour of a category."""
    return RAMPS.get(category, _OTHER)


def symbol(category: str) -> Symbol:
    """Return the symbol of a site or a measure."""
    shape, colour = _SHAPES.get(category, ("cross", "#55606b"))
    return {"shape": shape, "colour": colour}


def plant_symbol(kind: str) -> Symbol:
    """Return the symbol of a kind of plant."""
    shape, colour = _PLANTS[kind]
    return {"shape": shape, "colour": colour}


def count_class(count: int) -> int:
    """Return the class (0, 1, 2) of a number of industries.

    Examples
    --------
    >>> [count_class(n) for n in (1, 2, 3, 4, 5, 12)]
    [0, 0, 1, 1, 2, 2]
    """
    for position, (_, last) in enumerate(COUNT_CLASSES):
        if last is None or count <= last:
            return position
    raise AssertionError("the last class is open")


def class_text(position: int) -> str:
    """Return the class as text: ``1–2``, ``3–4``, ``≥5``."""
    first, last = COUNT_CLASSES[position]
    return f"≥{first}" if last is None else f"{first}–{last}"
