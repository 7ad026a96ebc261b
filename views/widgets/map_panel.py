"""The map component: Leaflet maps that are made once and redrawn in place.

What never changes (Leaflet, drawing code, boundary pack, styles) is a script of the first HTML page,
see :mod:`views.server.kit`. The component ``atlas_map`` carries the state of one map, some kilobytes.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.errors import StreamlitDuplicateElementKey

from gis.words.catalogue import text
from layers.own import dressed_state
from layers.scene import Scene, words
from views.frame import layers, stage
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets.computing import kept

_FOLDER = Path(__file__).resolve().parents[1] / "assets"
HEIGHT_PX = 640
# What header, bar and tabs leave of the window; page.css says how much that is.
FILL = "var(--atlas-stage)"


@cache
def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def share(name: str, layers: Callable[[], dict[str, list[Any]]]) -> None:
    """Send items of layers that maps refer to: once, and as a hash at every later run.

    Parameters
    ----------
    name
        What the items are called; the same name always means the same items.
    layers
        Gives the items by the id of their layer; asked once for all sessions. A layer of a map's
        state that has ``shared`` (this name) instead of ``items`` takes them from here.
    """

    def written() -> bytes:
        return json.dumps({"name": name, "layers": layers()}, ensure_ascii=False).encode("utf-8")

    shared = st.components.v2.component(
        "atlas_shared", js=_asset("shared.js"), html="<i hidden></i>"
    )
    content = kept(("shared", name), written)
    with contextlib.suppress(StreamlitDuplicateElementKey):
        shared(key=f"atlas-shared-{name}", data=content, height=1)


def _select(picked: str) -> None:
    """Select a region or site for all pages."""
    st.session_state["selected"] = picked


def _nothing() -> None:
    """Exist: a state of a component is reported only if it has a callback."""


def message(
    state: dict[str, Any],
    *,
    key: str,
    height_px: int | None = HEIGHT_PX,
    clicks: bool = False,
) -> dict[str, Any]:
    """Return what the component of a map gets: see :func:`show`."""
    lang = the_language()
    if height_px is None and "hidden" not in state:
        # The bar has the switches of the map on the stage; its legend has none.
        state = {**state, "hidden": layers.default(state)}
    return {
        "key": key,
        "height": FILL if height_px is None else f"{height_px}px",
        "clicks": clicks,
        "words": words(lang),
        "state": dressed_state(the_atlas(), state, lang),
        "lang": "zh-CN" if lang == "zh" else lang,
    }


def show(
    state: dict[str, Any],
    *,
    key: str,
    height_px: int | None = HEIGHT_PX,
    clicks: bool = False,
    on_pick: Callable[[str], None] | None = None,
    on_drag: Callable[[str, float, float], None] | None = None,
) -> tuple[str | None, list[float] | None]:
    """Draw a map and return what was clicked; a click is taken over before the page is drawn.

    A page may show several maps, each with a key of its own; they share nothing but the kit.

    Parameters
    ----------
    state
        From :meth:`layers.scene.Scene.state`, with ``picked`` added where something is selected.
    key
        Identity of the map; the same key keeps the same map element, view and switched layers.
    height_px
        Height in pixels; None for the stage of the page, see :mod:`views.frame.stage`.
    clicks
        Whether clicks beside regions are reported too.
    on_pick
        Takes the id of what was clicked, before the page runs; None writes it to
        ``st.session_state["selected"]``, which all pages read.
    on_drag
        Takes id, lon and lat (degrees) of a symbol that was dragged, before the page runs. Which may
        be dragged says ``drags`` of the state: how their ids begin.

    Returns
    -------
    picked
        Id that was clicked just now: an adcode, ``site:<site_id>`` or what else the layers give
        their items; None in every other run.
    clicked
        ``[lon, lat]`` in degrees of the last click, where asked for.
    """
    fresh = f"{key}-fresh"
    if height_px is None and "hidden" not in state:
        state = {**state, "hidden": layers.ask(state, key)}

    def take() -> None:
        picked, _ = st.session_state[key]["picked"]
        st.session_state[fresh] = picked
        (on_pick or _select)(picked)

    def dropped() -> None:
        identifier, lon, lat, _ = st.session_state[key]["dragged"]
        # The number of drops is part of the message: the map is drawn again also where nothing changed.
        st.session_state[f"{key}-drops"] = st.session_state.get(f"{key}-drops", 0) + 1
        if on_drag is not None:
            on_drag(identifier, float(lon), float(lat))

    if on_drag is not None:
        said = text("map.drag", the_language())
        state = {**state, "drag_words": said, "drops": st.session_state.get(f"{key}-drops", 0)}
    atlas = st.components.v2.component(
        "atlas_map", html='<div id="atlas"></div>', js=_asset("map.js")
    )
    result = atlas(
        key=key,
        data=message(state, key=key, height_px=height_px, clicks=clicks),
        height="content" if height_px is None else height_px,
        on_picked_change=take,
        on_clicked_change=_nothing,
        on_dragged_change=dropped,
    )
    return st.session_state.pop(fresh, None), result.clicked


def on_stage(scene: Scene, *, key: str) -> None:
    """Show a map over the whole stage, beside an open panel of tables, the picked region marked; say its sources."""
    with stage.stage():
        state = {**scene.state(), "picked": st.session_state.get("selected")}
        show(stage.beside(state, wide=True), key=key, height_px=None)
    stage.sources(scene.sources, state)
