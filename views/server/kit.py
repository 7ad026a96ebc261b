"""The kit of the maps: Leaflet, the drawing code, the base and the styles, as one script.

It never changes while the server runs, so it is no part of a session: the first HTML page names
it, a browser fetches it once, beside Streamlit's own scripts, and keeps it under its hash.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from functools import cache
from pathlib import Path

from gis.atlas import Atlas
from layers import assets
from layers.base import base

_FOLDER = Path(__file__).resolve().parents[1] / "assets"
# What a page's map has beside those of files, in the order in which they use each other.
_OWN = ("drag.js", "paper.js", "escape.js", "kit.js")


@cache
def script() -> bytes:
    """Return the script that gives ``window.clusterAtlasKit`` to the maps of all pages."""
    content = json.dumps(
        {"base": base(Atlas.bundled()), "styles": assets.styles()},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    # A string of JSON is read faster than the same as a literal of the language.
    given = json.dumps(content, ensure_ascii=False)
    own = [(_FOLDER / name).read_text(encoding="utf-8") for name in _OWN]
    parts = (assets.scripts(), *own, f"give(JSON.parse({given}));")
    return ("(() => {\n" + "\n".join(parts) + "\n})();\n").encode()


@cache
def packed() -> bytes:
    """Return the script as it goes over the wire: packed once, not for every visit."""
    return gzip.compress(script(), mtime=0)


@cache
def address() -> str:
    """Return the path of the script, which names its content: another content, another path."""
    return f"atlas/kit.{hashlib.sha256(script()).hexdigest()[:16]}.js"
