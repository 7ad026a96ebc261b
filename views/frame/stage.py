"""Where a page shows its things: the stage of a map, a sheet over it, a panel over its right side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from gis.words.catalogue import text
from layers.escape import markdown_text
from layers.own import scenario_line
from layers.scene import names_line
from views.state.atlas import the_atlas
from views.state.language import the_language

# Whether the sheet of a phone is as high as the stage.
_TALL = "panel-tall"
# The stage of a run, until a map takes it.
_WAITING: ContextVar[list[DeltaGenerator] | None] = ContextVar("stage", default=None)
# What an open panel takes of the map: pixels at its right, on a phone a share of its height.
_BESIDE = {"right": 364, "below": 0.4}
# A wider panel for tables and charts.
_BESIDE_WIDE = {"right": 484, "below": 0.46}


def stage() -> DeltaGenerator:
    """Return the place of the page's map, which fills the window under the bar."""
    return st.container(key="frame-stage")


def sources(words: str, shown: Mapping[str, Any]) -> None:
    """Say at the foot of the stage where the map comes from, its 审图号 first, and which scenario edited it.

    ``shown`` is the state of the map: on an English one it is said that names stand in Chinese.
    """
    lang = the_language()
    if line := names_line(shown, lang):
        words = f"{words} {line}"
    said = scenario_line(the_atlas(), lang)
    if said and said not in words:
        words = f"{words} {said}"
    with st.container(key="frame-sources", width="content"):
        st.caption(markdown_text(words))


def beside(state: dict[str, Any], *, wide: bool = False) -> dict[str, Any]:
    """Return the state of a map that leaves room for the open panel."""
    return {**state, "beside": _BESIDE_WIDE if wide else _BESIDE}


def sheet() -> AbstractContextManager[object]:
    """Return a place over the stage for another view: the map stays as it is under it."""
    # What is hidden is no longer reached with the keyboard.
    st.html("<style>.st-key-frame-stage, .st-key-frame-sources { visibility: hidden; }</style>")
    return st.container(key="frame-sheet")


def note(words: str) -> AbstractContextManager[object]:
    """Say one sentence over the stage; a button may be drawn inside."""
    found = st.container(
        key="frame-note", horizontal=True, vertical_alignment="center", width="content"
    )
    with found:
        st.markdown(markdown_text(words), width="content")
    return found


def side(*, wide: bool = False) -> DeltaGenerator:
    """Return the panel over the right side of the stage, on a phone over its lower part.

    It may be entered several times; where tables or charts stand in it, it is ``wide``.
    """
    return st.container(key="frame-panel-wide" if wide else "frame-panel")


@contextmanager
def panel(on_close: Callable[[], object] | None, *, wide: bool = False) -> Iterator[None]:
    """Open a panel that the reader can close; ``on_close`` runs before the page is drawn again.

    With None it stays open, as :func:`side` does.
    """
    with side(wide=wide):
        if on_close is not None:
            st.button(
                text("map.close", the_language()),
                key="frame-panel-close",
                icon=":material/close:",
                type="tertiary",
                on_click=on_close,
            )
            _grip()
        yield


def _grip() -> None:
    """Let a phone's sheet be opened to the height of the stage, and folded again: its handle is a button."""
    tall = bool(st.session_state.get(_TALL))
    st.button(
        text("frame.lower" if tall else "frame.taller", the_language()),
        key="frame-panel-grip", type="tertiary", on_click=_turn,
    )  # fmt: skip
    if tall:
        st.html(
            "<style>@media (max-width: 640px) {.stMainBlockContainer .st-key-frame-panel"
            " {max-height: calc(var(--atlas-stage) - 44px)}}</style>"
        )


def _turn() -> None:
    st.session_state[_TALL] = not st.session_state.get(_TALL)


@contextmanager
def results(*, mapped: bool, tables: bool) -> Iterator[None]:
    """Let what is drawn inside stand beside its map: :func:`views.widgets.results.show_map`.

    Parameters
    ----------
    mapped
        Whether there will be a map; it takes the stage, and all else the panel. Without one the
        page is an ordinary one.
    tables
        Whether all else is to be read at full width, over the map.
    """
    if not mapped:
        yield
        return
    token = _WAITING.set([stage()])
    try:
        with sheet() if tables else side(wide=True):
            yield
    finally:
        _WAITING.reset(token)


def taken() -> DeltaGenerator | None:
    """Return the stage for the first map of :func:`results`; None for maps that stand in line."""
    waiting = _WAITING.get()
    return waiting.pop() if waiting else None


def columns(*shares: float) -> list[DeltaGenerator]:
    """Return columns for a map and what stands beside it; one place where the map takes the stage.

    Its column would stand empty over the full width of the tables.
    """
    if _WAITING.get():
        return [st.container()] * len(shares)
    return list(st.columns(shares, gap="small"))


def close_selected() -> None:
    """Let go of what was picked: the usual way to close a panel that shows it."""
    st.session_state["selected"] = None
