"""The chip 图层 of a page: which layers of the map on its stage are shown.

The map comes late in the run of a page, its chip stands among the filters: the bar keeps a place
for it. The page 布局 has a chip of its own, whose choice stands in the address.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from gis.words.catalogue import text
from layers.escape import markdown_text
from views.state.language import the_language

# The place of this run: none before the bar has begun, or once a map has taken it.
_PLACE: ContextVar[DeltaGenerator | None] = ContextVar("layers", default=None)


def forget() -> None:
    """Forget the place of the last run."""
    _PLACE.set(None)


def reserve() -> None:
    """Keep the place here, unless an earlier one is kept."""
    if _PLACE.get() is None:
        _PLACE.set(st.container(key="frame-layers", width="content"))


def default(state: dict[str, Any]) -> list[str]:
    """Return the layers of a map that are hidden until a reader asks for them."""
    return sorted(layer["id"] for layer in state["layers"] if layer["off"])


def ask(state: dict[str, Any], key: str) -> list[str]:
    """Show a switch for each layer that the legend names; return the ids of the hidden ones.

    Parameters
    ----------
    state
        What the map shows. Where there is nothing to choose from, or no bar, there is no chip.
    key
        Identity of the map.
    """
    off = set(default(state))
    parts = {part["id"]: part["name"] for part in state["legend"] if part.get("id")}
    place = _PLACE.get()
    _PLACE.set(None)
    if place is None or len(parts) < 2:
        return sorted(off)
    hidden = {layer for layer in off if layer not in parts}
    with place, st.popover(text("frame.layers", the_language()), key=f"{key}-layers"):
        for layer, said in parts.items():
            name = f"{key}-layer-{layer}"
            # Said at every run: a browser draws it only once the chip is opened.
            st.session_state[name] = st.session_state.get(name, layer not in off)
            if not st.checkbox(markdown_text(said), key=name):
                hidden.add(layer)
    return sorted(hidden)
