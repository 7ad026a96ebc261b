"""The enterprises that the maps of a session show beside the plans."""

from __future__ import annotations

import streamlit as st

from gis.enterprises.density import Spread

_SHOWN = "enterprises-shown"


def shown() -> Spread | None:
    """Return what is shown; None for nothing."""
    found: Spread | None = st.session_state.get(_SHOWN)
    return found


def show(spread: Spread | None) -> None:
    """Show a list on the maps, or none."""
    st.session_state[_SHOWN] = spread
