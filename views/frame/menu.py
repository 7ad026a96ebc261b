"""The menu 导出 at the top right of every page: what can be taken away."""

from __future__ import annotations

from contextvars import ContextVar

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from gis.words.catalogue import text
from views.state.language import the_language

# The menu of this run, once a page has asked for it.
_MENU: ContextVar[DeltaGenerator | None] = ContextVar("menu", default=None)


def exports() -> DeltaGenerator:
    """Return the menu 导出 of the header, in which a page draws its download buttons.

    It may be entered several times, but not from a fragment. A page that does not ask for it has
    the menu with the way to the page 导出 alone.
    """
    made = _MENU.get()
    if made is None:
        with st.container(key="frame-exports", width="content"):
            made = st.popover(
                text("frame.exports", the_language()), type="primary", key="frame-exports-menu"
            )
        _MENU.set(made)
    return made


def forget() -> None:
    """Forget the menu of the last run."""
    _MENU.set(None)


def begin() -> None:
    """Begin the run of a page: its menu is another one, and stands outside of all its parts."""
    _MENU.set(None)
    exports()
