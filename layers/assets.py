"""Scripts and styles of the map, read from packages: Leaflet from PyPI, ours from layers/assets.

Nothing is fetched at run time. ``django-js-lib-leaflet`` carries Leaflet 1.9.4 (BSD-2-Clause) as
plain files; Django itself is not used.
"""

from __future__ import annotations

import base64
import re
from functools import cache
from importlib.resources import files
from pathlib import Path

from gis import colours
from layers.escape import script_json

_OWN = Path(__file__).resolve().parent / "assets"
_LEAFLET = "static/js_lib_leaflet"
# In the order in which they use each other.
# What the scripts draw by themselves; all other colours come with the state of a map.
_COLOURS = {
    "white": colours.WHITE,
    "ink": colours.INK,
    "faint": colours.FAINT,
    "land": colours.LAND,
    "inside": colours.LAND_INSIDE,
    "stripeGround": colours.STRIPE_GROUND,
    "border": colours.BORDER,
    "between": colours.BORDER_BETWEEN,
    "outer": colours.BORDER_OUTER,
    "insetBorder": colours.INSET_BORDER,
    "officialLine": colours.OFFICIAL_LINE,
    "seaLine": colours.SEA_LINE,
}
SCRIPTS = (
    "geometry.js", "drawing.js", "labels.js", "symbols.js", "placing.js", "density.js", "atlas.js",
    "furniture.js",
)  # fmt: skip
# What a file has beside the map and a page of the app does not.
# Scripts that few maps need.
RARE = {"density": "density.js", "basemap": "basemap.js"}
PAGE_SCRIPTS = ("measure.js", "listing.js", "address.js", "paper.js", "basemap.js", "page.js")


@cache
def own(name: str) -> str:
    """Return the text of one of our asset files."""
    return (_OWN / name).read_text(encoding="utf-8")


@cache
def leaflet_script() -> str:
    """Return Leaflet's minified script without its source-map comment."""
    text = (files("js_lib_leaflet") / _LEAFLET / "leaflet.js").read_text(encoding="utf-8")
    return re.sub(r"//# sourceMappingURL=\S+", "", text).strip()


@cache
def leaflet_style() -> str:
    """Return Leaflet's style sheet with its pictures inlined, so that nothing is requested."""
    folder = files("js_lib_leaflet") / _LEAFLET

    def inline(match: re.Match[str]) -> str:
        picture = (folder / match.group(1)).read_bytes()
        return f"url(data:image/png;base64,{base64.b64encode(picture).decode('ascii')})"

    text = (folder / "leaflet.css").read_text(encoding="utf-8")
    return re.sub(r"url\((images/[\w.-]+)\)", inline, text)


@cache
def scripts() -> str:
    """Return Leaflet and the map's own scripts as one text, in order of use."""
    return "\n".join([leaflet_script(), _given(), *(own(name) for name in SCRIPTS)])


def _given() -> str:
    return f"const AtlasColours = Object.freeze({script_json(_COLOURS)});"


@cache
def page_scripts(*left_out: str) -> str:
    """Return the scripts of a file: those of every map, and what only a file has.

    Parameters
    ----------
    left_out
        Of :data:`RARE`, what the map of the file does not need.
    """
    shared = [leaflet_script(), _given(), *(own(n) for n in SCRIPTS if n not in left_out)]
    return lean(
        "\n".join([*shared, *(own(f"page/{n}") for n in PAGE_SCRIPTS if n not in left_out)])
    )


# Around these a style sheet needs no space; around a colon or a parenthesis it may.
_RULE = re.compile(r"[^{}]+\{[^{}]*\}")
# Parts of Leaflet that no map of ours has: bubbles, its list of layers, browsers of before 2013.
_UNUSED = re.compile(r"leaflet-popup|leaflet-control-layers|leaflet-oldie|leaflet-vml|^\.lvml")
_TIGHT = re.compile(r"\s*([{};,])\s*")


@cache
def page_styles() -> str:
    """Return the style sheets of a file."""
    # Leaflet's pictures are of its markers and its list of layers, which no map of ours shows.
    bare = re.sub(r"background-image:\s*url\(data:[^)]*\);?", "", styles())
    tight = _TIGHT.sub(r"\1", lean("\n".join([bare, own("page/page.css")])))
    return _RULE.sub(lambda found: "" if _is_unused(found.group()) else found.group(), tight)


def _is_unused(rule: str) -> bool:
    return all(_UNUSED.search(one.strip()) for one in rule.partition("{")[0].split(","))


def lean(text: str) -> str:
    r"""Return a script or style without what is for its writers: indents, comments of whole lines.

    Examples
    --------
    >>> lean("let a; // b\n  // c\n  a = 1;\n\n/* d */\n")
    'let a; // b\na = 1;'
    """
    lines = (line.strip() for line in text.split("\n"))
    is_comment = re.compile(r"//|/\*(?:(?!\*/).)*\*/$").match
    return "\n".join(line for line in lines if line and not is_comment(line))


@cache
def styles() -> str:
    """Return Leaflet's and the map's own style sheets as one text."""
    return "\n".join([leaflet_style(), own("atlas.css")])
