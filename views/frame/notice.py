"""What a page has to say once, over whatever it shows: a link that it could not follow, a file that failed.

The sentences stand in one strip below the bar until the reader lets them go with its one button, or
leaves the page that they are about.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from gis.words.catalogue import text
from layers.escape import markdown_text
from views.state.language import the_language

# The page that is open.
OPENED = "page-opened"
_HELD = "notices"
# Said of a plan or a park that a link names and nobody has here: it may be of another window.
STALE_OWN = "filter.stale_own"
# Where the strip of this run says its words, and where its button goes: none outside of the app's frame.
_PLACE: ContextVar[tuple[DeltaGenerator, DeltaGenerator] | None] = ContextVar(
    "notice", default=None
)


@dataclass(frozen=True)
class _Notice:
    """A sentence by its key, in whatever language the page is when it is drawn."""

    key: str
    values: tuple[tuple[str, str], ...]
    page: str | None

    def said(self) -> str:
        return text(self.key, the_language(), **dict(self.values))


def begin() -> None:
    """Begin a run with what is still to be read; what another page had to say is forgotten."""
    page = st.session_state.get(OPENED)
    st.session_state[_HELD] = tuple(one for one in _held() if one.page in (None, page))
    with st.container(key="frame-notice", horizontal=True, vertical_alignment="center", wrap=False):
        _PLACE.set((st.empty(), st.empty()))
    if _held():
        _draw(first=True)


def tell(key: str, *, anywhere: bool = False, **values: str) -> None:
    """Say a sentence until the reader lets it go.

    Parameters
    ----------
    key, values
        The sentence of :mod:`gis.words` and what it names; the values are not escaped yet.
    anywhere
        Whether it stays when another page is opened.
    """
    page = None if anywhere else st.session_state.get(OPENED)
    one = _Notice(key, tuple(values.items()), page)
    if one not in _held():
        _hold(one)


def keep(key: str, **values: str) -> None:
    """Like :func:`tell`, from a callback: the page is drawn after it."""
    one = _Notice(key, tuple(values.items()), st.session_state.get(OPENED))
    st.session_state[_HELD] = (*(other for other in _held() if other != one), one)


def stale_place(value: str) -> None:
    """Like :func:`stale` for a region or a park; a park may be one of a plan of the reader's own (``plan/site``)."""
    stale(value, STALE_OWN if "/" in value else "filter.stale_link")


def stale(value: str, key: str = "filter.stale_link") -> None:
    """Say which part of a link cannot be followed; several parts are one sentence."""
    lang, page = the_language(), st.session_state.get(OPENED)
    said = text("frame.quoted", lang, value=value)
    before = next((one for one in _held() if one.key == key and one.page == page), None)
    if before is not None:
        listed = dict(before.values)["value"]
        if said in listed:
            return
        said = listed + text("frame.quotes_between", lang) + said
    _hold(_Notice(key, (("value", said),), page), instead=before)


def one_only(name: str, used: str, left: Sequence[str]) -> None:
    """Say which values of a link are not used beside the one that is, where there are any."""
    if left:
        lang = the_language()
        said = text("frame.quotes_between", lang).join(
            text("frame.quoted", lang, value=value) for value in left
        )
        tell("frame.one_only", name=name, used=text("frame.quoted", lang, value=used), left=said)


def _hold(one: _Notice, *, instead: _Notice | None = None) -> None:
    before = _held()
    st.session_state[_HELD] = (*(other for other in before if other != instead), one)
    if _PLACE.get() is None:
        st.warning(markdown_text(one.said()))
    else:
        _draw(first=not before)


def _held() -> tuple[_Notice, ...]:
    found: tuple[_Notice, ...] = st.session_state.get(_HELD, ())
    return found


def _draw(*, first: bool) -> None:
    """Write the sentences into the strip, and its button where it is not there yet."""
    place = _PLACE.get()
    if place is None:
        return
    words, button = place
    words.warning("\n\n".join(markdown_text(one.said()) for one in _held()))
    if first:
        button.button(
            text("frame.understood", the_language()), key="frame-notice-close", on_click=_let_go
        )


def _let_go() -> None:
    st.session_state[_HELD] = ()
