"""Charts as files that a browser fetches: drawn when they are asked for, once for all sessions.

A run of a page names a picture and goes on; it does not wait for the drawing, and nothing that a
reader does not see (the drawing for a phone, on a wide page) is drawn. The name is random, so that
nobody meets another session's picture by guessing.
"""

from __future__ import annotations

import base64
import inspect
import secrets
from threading import Lock
from typing import Any
from weakref import WeakValueDictionary

import streamlit as st

from layers.escape import html_text

# As many pictures of late are kept; a page that is older than that asks for its own again.
_KEPT = 256
FOLDER = "atlas/picture"
FORMS = ("png", "svg")

_offered: WeakValueDictionary[str, Picture] = WeakValueDictionary()


class Picture:
    """One chart in one form; its bytes are made at the first time they are asked for."""

    def __init__(
        self, figure: str, form: str, content: tuple[Any, ...], options: dict[str, Any]
    ) -> None:
        self.form = form
        self.name = f"{secrets.token_urlsafe(16)}.{form}"
        self._drawing = (figure, content, options)
        self._lock = Lock()
        self._bytes: bytes | None = None
        _offered[self.name] = self

    @property
    def address(self) -> str:
        """Where a page finds it."""
        return f"./{FOLDER}/{self.name}"

    def content(self) -> bytes:
        """Return the bytes of the file."""
        with self._lock:
            if self._bytes is None:
                figure, content, options = self._drawing
                self._bytes = draw(figure, self.form, content, options)
            return self._bytes


def draw(figure: str, form: str, content: tuple[Any, ...], options: dict[str, Any]) -> bytes:
    """Return a chart of :mod:`gis.charts` as the bytes of a PNG or SVG file.

    ``options`` has the language (``lang``), which not every chart asks for.
    """
    from gis.charts import association, comparisons, distances, modes, paper

    rooms = (comparisons, association, modes, distances)
    make = next(getattr(room, figure) for room in rooms if hasattr(room, figure))
    taken = dict(options)
    if "lang" not in inspect.signature(make).parameters:
        taken.pop("lang")
    drawn = make(*content, **taken)
    return paper.to_png(drawn) if form == "png" else paper.to_svg(drawn)


def show(content: bytes, form: str, alt: str) -> None:
    """Show a picture that is at hand, with what it shows in words: Streamlit's own has none.

    ``form`` is the end of its media type: ``png`` or ``svg+xml``.
    """
    written = base64.b64encode(content).decode("ascii")
    st.html(
        f'<img class="picture" alt="{html_text(alt)}" src="data:image/{form};base64,{written}">'
    )


@st.cache_resource(show_spinner=False, max_entries=_KEPT)
def picture(figure: str, form: str, *content: Any, **options: Any) -> Picture:
    """Return the picture of a chart: the same for the same content, in every session."""
    return Picture(figure, form, content, options)


def offered(name: str) -> Picture | None:
    """Return the picture of a name that a page was told; None where it is forgotten."""
    return _offered.get(name)
