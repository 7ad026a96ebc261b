"""The map of the logistics page: one scene, and a click that becomes a place."""

from __future__ import annotations

from typing import Any

import streamlit as st

from gis import region_tree
from gis.i18n import text
from layers.escape import markdown_text
from layers.scene import Scene
from layers.terminals import PLACE, click_surface
from views import map_panel

HEIGHT_PX = 520
_KEY, _SEEN = "freight-map", "freight-map-seen"


def state_of(scene: Scene) -> dict[str, Any]:
    """Return a scene as plain data with its title and sources, ready for a cache."""
    return {**scene.state(), "title": scene.title, "sources": scene.sources}


def show(state: dict[str, Any], *, lang: str, sets: str | None = None) -> str | None:
    """Draw the map and return the place just clicked, as the question names places; else None.

    A region gives its code, a station or port its name, a click beside them (or anywhere, where
    the very point is asked for) ``lon,lat``. ``sets`` is the part of the question that a click
    fills: ``from``, ``to``, or None for none.
    """
    drawn = {name: value for name, value in state.items() if name not in ("title", "sources")}
    if sets and st.session_state.get("freight-exact"):
        what = text(f"logistics.{'origin' if sets == 'from' else 'destination'}", lang)
        hint = text("logistics.click_hint", lang, what=what)
        drawn["layers"] = [*drawn["layers"], click_surface(hint).spec]
    picked, clicked = map_panel.show(drawn, key=_KEY, lang=lang, height_px=HEIGHT_PX, clicks=True)
    st.caption(markdown_text(state["sources"]))
    place = _new(picked, clicked)
    return place if sets else None


def _new(picked: str | None, clicked: list[float] | None) -> str | None:
    """Return the place of a click that was made just now."""
    # The page of layouts cannot show a station or a port.
    if str(st.session_state.get("selected")).startswith(PLACE):
        st.session_state.pop("selected")
    before = st.session_state.get(_SEEN)
    st.session_state[_SEEN] = clicked
    if picked:
        place = picked.removeprefix(PLACE)
        return place if picked.startswith(PLACE) or place in region_tree.places() else None
    if clicked and clicked != before:
        return f"{clicked[0]:.4f},{clicked[1]:.4f}"
    return None
