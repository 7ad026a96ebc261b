"""Which layers of the layout map are shown: a chip of the bar; what differs stands in the address."""

from __future__ import annotations

from typing import Any

import streamlit as st

from gis.words.catalogue import text
from views.frame import bar
from views.state import address, switches
from views.state.language import the_language


def default(state: dict[str, Any]) -> list[str]:
    """Return the layers that are hidden until a reader asks for them."""
    return [layer["id"] for layer in state["layers"] if layer["off"]]


def ask(state: dict[str, Any]) -> list[str]:
    """Show a switch for each layer that the legend names; return the ids of the hidden ones."""
    lang = the_language()
    changed = switches.changed()
    off = set(default(state))
    with bar.chip("layers", text("frame.layers", lang)):
        for part in state["legend"]:
            layer = part.get("id")
            if layer is None:
                continue
            key = switches.SWITCH + layer
            # Said at every run: a browser draws it only once the chip is opened.
            st.session_state[key] = st.session_state.get(key, (layer in off) == (layer in changed))
            shown = st.checkbox(part["name"], key=key)
            (changed.discard if shown == (layer not in off) else changed.add)(layer)
    address.write(layers=sorted(changed))
    return sorted(off ^ changed)
