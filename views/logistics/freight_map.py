"""The map of the logistics page: one scene, and a click that becomes a place."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

import streamlit as st

from gis.regions import tree
from gis.words.catalogue import text
from layers.freight.ground import RAILS_ID, RIVERS_ID
from layers.freight.terminals import PLACE, click_surface
from layers.scene import Scene
from views.frame import stage
from views.logistics.data import lying
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import map_panel
from views.widgets.computing import kept

_KEY, _SEEN = "freight-map", "freight-map-seen"
# Layers that are the same on every map of the page.
_SHARED = (RIVERS_ID, RAILS_ID)


def state_of(scene: Scene) -> dict[str, Any]:
    """Return a scene as plain data with its title and sources; what all maps share as its name."""
    state = scene.state()
    layers = [
        {
            **{key: part for key, part in layer.items() if key != "items"},
            "shared": shared_name(scene.lang),
        }
        if layer["id"] in _SHARED
        else layer
        for layer in state["layers"]
    ]
    return {**state, "layers": layers, "title": scene.title, "sources": scene.sources}


def shared_name(lang: str) -> str:
    """Return what the layers are called that all maps of the page share."""
    return f"freight-{lang}"


def kept_state(question: Hashable, draw: Callable[[], Scene]) -> dict[str, Any]:
    """Return the state of the scene that answers a question, drawn once for all sessions."""
    lang = the_language()
    return kept(("map", question, lang), lambda: state_of(draw()))


def show(state: dict[str, Any], *, sets: str | None = None) -> str | None:
    """Draw the map and return the place just clicked, as the question names places; else None.

    A region gives its code, a station or port its name, a click beside them (or anywhere, where
    the very point is asked for) ``lon,lat``. ``sets`` is the part of the question that a click
    fills: ``from``, ``to``, or None for none.
    """
    lang = the_language()
    drawn = {name: value for name, value in state.items() if name not in ("title", "sources")}
    if sets and st.session_state.get("freight-exact"):
        what = text(f"logistics.{'origin' if sets == 'from' else 'destination'}", lang)
        hint = text("logistics.click_hint", lang, what=what)
        drawn["layers"] = [*drawn["layers"], click_surface(hint).spec]
    map_panel.share(shared_name(lang), under)
    picked, clicked = map_panel.show(
        stage.beside(drawn, wide=True), key=_KEY, height_px=None, clicks=True, on_pick=_ask_only
    )
    stage.sources(state["sources"], drawn)
    place = _new(picked, clicked)
    return place if sets else None


def under() -> dict[str, list[Any]]:
    """Return the items of the layers that all maps of the page share."""
    lang = the_language()
    found = lying(the_atlas(), lang)
    return {RIVERS_ID: found.rivers, RAILS_ID: found.rails}


def message(state: dict[str, Any]) -> dict[str, Any]:
    """Return what the component of the map gets."""
    drawn = {name: value for name, value in state.items() if name not in ("title", "sources")}
    return map_panel.message(stage.beside(drawn, wide=True), key=_KEY, height_px=None, clicks=True)


def _ask_only(picked: str) -> None:
    """Leave the selection of the other pages alone: a click here answers this page's question."""


def _new(picked: str | None, clicked: list[float] | None) -> str | None:
    """Return the place of a click that was made just now."""
    before = st.session_state.get(_SEEN)
    st.session_state[_SEEN] = clicked
    if picked:
        place = picked.removeprefix(PLACE)
        return place if picked.startswith(PLACE) or place in tree.places(the_atlas()) else None
    if clicked and clicked != before:
        return f"{clicked[0]:.4f},{clicked[1]:.4f}"
    return None
