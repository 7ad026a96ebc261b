"""What colours mean on maps: one look per category everywhere, told apart by more than the hue.

The hues stand in :mod:`gis.colours`. Sites differ by form first.
"""

from __future__ import annotations

from typing import NamedTuple, NotRequired, TypedDict

from gis import colours
from gis.schema import LAYOUT_CATEGORIES


class Look(NamedTuple):
    """How a category is drawn: as the fill of a region, as a symbol, as a mark in the matrix."""

    ramp: colours.Ramp = colours.OLIVE
    shape: str = "cross"
    colour: str = colours.MUTED
    mark: str = "◇"


# Categories of gis.schema.CATEGORY; one that is not here looks as Look() does.
LOOKS: dict[str, Look] = {
    "strengthen": Look(colours.BLUE, mark="●"),
    "cultivate": Look(colours.AMBER, mark="○"),
    # Without a tier: all that is left to tell is how many.
    "develop": Look(colours.TALLY, "dot", colours.TEXT_GREY),
    "core": Look(shape="star", colour=colours.CORE),
    "park": Look(shape="cut", colour=colours.PARK),
    "base": Look(shape="triangle", colour=colours.BASE),
    "hub": Look(shape="diamond", colour=colours.HUB),
    "pilot": Look(colours.GREY, "circle", colours.TEXT_GREY),
    "phase_out": Look(colours.BROWN, "ring", colours.TEXT_GREY),
}
# A port is a site of freight, no category of a plan.
_PORT = Look(shape="anchor", colour=colours.PORT)

# Classes of the number of industries designated in a region.
COUNT_CLASSES: tuple[tuple[int, int | None], ...] = ((1, 2), (3, 5), (6, None))

# Ground and ink of the parts of a badge under a name: how many industries of which tier.
BADGES = {"strengthen": colours.BLUE_BADGE, "cultivate": colours.AMBER_BADGE}

# Ink of a figure that counts the industries of a tier.
FIGURE_INKS = {"strengthen": colours.ACTION, "cultivate": colours.GAP_LINE}

# Plants: one colour, so that form alone tells the kind.
_PLANTS = {
    "cement": ("circle", colours.PLANT),
    "steel": ("square", colours.PLANT),
    "coal_power": ("pentagon", colours.PLANT),
    "coal_mine": ("diamond", colours.PLANT),
    "iron_ore": ("hexagon", colours.PLANT),
    "waste_power": ("triangle", colours.PLANT),
}

# Links that plans state: one colour; their dashes tell the kind.
LINK_DASHES = {
    "collaboration": "7 3",
    "receive": "2 4",
    "radiation": "12 3 2 3",
    "market": "4 6",
}
# Around the regions that the page 比较 compares.
COMPARED_LINE = {"colour": colours.STRONG_INK, "weight": 2.2, "dash": "6 4"}
MODE_COLOURS = {
    "road": colours.BRICK,
    "rail": colours.IRON,
    "water": colours.WATER,
    "access": colours.FAINT,
}


class Symbol(TypedDict):
    """A symbol: a form known to layers/assets/symbols.js, its colour, its pixels in a legend."""

    shape: str
    colour: str
    size: NotRequired[int]


class Fill(TypedDict):
    """A fill: one colour, or stripes; ``wide`` marks a designation of a whole province."""

    stripes: list[str]
    wide: bool


def look(category: str) -> Look:
    """Return how a category is drawn.

    Examples
    --------
    >>> look("core").shape, look("belt").shape
    ('star', 'cross')
    """
    return _PORT if category == "port" else LOOKS.get(category, Look())


def ramp(category: str) -> colours.Ramp:
    """Return the light, middle and dark colour of a category."""
    return look(category).ramp


def symbol(category: str) -> Symbol:
    """Return the symbol of a site or a measure; of a layout that of a town that has its own point, in the hue of the fill.

    Examples
    --------
    >>> symbol("park")["shape"], symbol("strengthen") == {"shape": "dot", "colour": ramp("strengthen")[2]}
    ('cut', True)
    """
    if category in LAYOUT_CATEGORIES:
        return {"shape": "dot", "colour": ramp(category)[2]}
    return {"shape": look(category).shape, "colour": look(category).colour}


def link_line(kind: str) -> dict[str, str]:
    """Return the colour and the dashes of a link of a plan.

    Examples
    --------
    >>> link_line("receive")
    {'colour': '#6b3fa0', 'dash': '2 4'}
    """
    return {"colour": colours.STATED_LINK, "dash": LINK_DASHES.get(kind, "7 3")}


def plant_symbol(kind: str) -> Symbol:
    """Return the symbol of a kind of plant."""
    shape, colour = _PLANTS[kind]
    return {"shape": shape, "colour": colour}


def over(ground: str, colour: str, opacity: float) -> str:
    """Return how a colour that lets the ground through looks on it: a legend shows what a reader sees.

    Examples
    --------
    >>> over("#ffffff", "#000000", 0.2), over("#ffffff", "#2d8877", 1)
    ('#cccccc', '#2d8877')
    """
    pairs = ((int(ground[i : i + 2], 16), int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(low + (high - low) * opacity):02x}" for low, high in pairs)


def count_class(count: int) -> int:
    """Return the class (0, 1, 2) of a number of industries.

    Examples
    --------
    >>> [count_class(n) for n in (1, 2, 3, 5, 6, 12)]
    [0, 0, 1, 1, 2, 2]
    """
    for position, (_, last) in enumerate(COUNT_CLASSES):
        if last is None or count <= last:
            return position
    raise AssertionError("the last class is open")


def class_text(position: int) -> str:
    """Return the class as text: ``1–2``, ``3–5``, ``≥6``."""
    first, last = COUNT_CLASSES[position]
    return f"≥{first}" if last is None else f"{first}–{last}"
