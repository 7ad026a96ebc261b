"""The bar of filters under the header: widgets in one line, each beside its label.

Any widget drawn inside :func:`filters` stands in the line; what needs more room goes into a
:func:`chip`, which says what is chosen and opens at a click.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

import streamlit as st

from gis.words.catalogue import text
from layers.escape import markdown_text
from views.frame import layers, menu
from views.state import history
from views.state.language import the_language

# So many choices are named on a chip; of more it says how many.
_NAMED = 2


def title(words: str) -> None:
    """Give the page its heading: one line above the chips on a phone, for readers aloud elsewhere."""
    with st.container(key="frame-title"):
        st.markdown(f"#### {markdown_text(words)}")


def filters() -> AbstractContextManager[object]:
    """Return the bar; what is drawn inside stands in one line."""
    menu.begin()
    layers.forget()
    return st.container(key="frame-bar", horizontal=True, wrap=False, vertical_alignment="center")


def chosen(options: Sequence[str], said: Callable[[str], str]) -> str:
    """Return in words what is chosen of several options: their names, or how many there are."""
    lang = the_language()
    if not options:
        return text("filter.all", lang)
    if len(options) <= _NAMED:
        return text("map.separator", lang).join(said(code) for code in options)
    return text("frame.chosen", lang, count=len(options))


def chip(key: str, label: str, value: str = "") -> AbstractContextManager[object]:
    """Return a button of the bar that opens over the page what is drawn inside.

    Parameters
    ----------
    key
        Identity of the chip.
    label, value
        Words on the button: what is chosen, and what stands chosen now.
    """
    said = f"{markdown_text(label)} **{markdown_text(value)}**" if value else markdown_text(label)
    return st.popover(said, key=f"frame-chip-{key}")


def end(words: str, hint: str = "") -> None:
    """Say at the end of the bar how much is shown, and where there is room for it what a click would do."""
    layers.reserve()
    with st.container(key="frame-said", width="content", horizontal=True):
        for said in filter(None, (words, hint)):
            st.caption(markdown_text(said), width="content")


def views(key: str, options: Sequence[str], said: Callable[[str], str], *, param: str = "") -> str:
    """Ask which view of the selection is shown; the first is shown until another is chosen.

    With a ``param`` the address opens and keeps it.
    """
    layers.reserve()
    asked = st.query_params.get(param) if param else None
    start = asked if asked in options else options[0]
    if param and history.moved():
        st.session_state[key] = start
    st.session_state.setdefault(key, start)
    with st.container(key="frame-views", width="content"):
        answer = st.segmented_control(
            text("frame.views", the_language()),
            options,
            format_func=said,
            key=key,
            required=True,
            label_visibility="collapsed",
        )
    chosen = answer or options[0]
    if param and chosen != options[0]:
        st.query_params[param] = chosen
    elif param and param in st.query_params:
        del st.query_params[param]
    return chosen


def place() -> AbstractContextManager[object]:
    """Return a place in the bar for what is drawn at the end of a run."""
    return st.container(width="content")
