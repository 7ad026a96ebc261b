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

_OWN = Path(__file__).resolve().parent / "assets"
_LEAFLET = "static/js_lib_leaflet"
# In the order in which they use each other.
SCRIPTS = ("geometry.js", "labels.js", "symbols.js", "atlas.js", "furniture.js")


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
    return "\n".join([leaflet_script(), *(own(name) for name in SCRIPTS)])


@cache
def styles() -> str:
    """Return Leaflet's and the map's own style sheets as one text."""
    return "\n".join([leaflet_style(), own("atlas.css")])
