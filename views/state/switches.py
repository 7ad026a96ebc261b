"""Which layers of the layout map stand otherwise than by default: in the session and in the address."""

from __future__ import annotations

import streamlit as st

from views.state import history

# What the keys of the switches begin with.
SWITCH = "layer-"
_CHANGED = "layers-changed"


def changed() -> set[str]:
    """Return the ids of these layers; the set is the session's own, and changing it changes the map."""
    if _CHANGED not in st.session_state or history.moved():
        for key in [key for key in st.session_state if str(key).startswith(SWITCH)]:
            del st.session_state[key]
        asked = st.query_params.get("layers", "")
        st.session_state[_CHANGED] = {part for part in asked.split(",") if part}
    found: set[str] = st.session_state[_CHANGED]
    return found
