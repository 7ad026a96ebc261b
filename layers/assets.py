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
# Comments that fill a line: a reader of the source has them, a reader of a map need not load them.
_COMMENT = re.compile(r"^[ ]*//.*\n", flags=re.MULTILINE)
SCRIPTS = (
    "geometry.js", "labels.js", "symbols.js", "placing.js", "density.js", "atlas.js", "furniture.js",
)  # fmt: skip


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
    given = f"const AtlasColours = Object.freeze({script_json(_COLOURS)});"
    ours = (_COMMENT.sub("", own(name)) for name in SCRIPTS)
    return "\n".join([leaflet_script(), given, *ours])


@cache
def styles() -> str:
    """Return Leaflet's and the map's own style sheets as one text."""
    return "\n".join([leaflet_style(), own("atlas.css")])
