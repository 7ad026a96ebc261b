"""The way from a map of any page to the page 导出, which prints it, makes slides or one file of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import streamlit as st

from gis.words.catalogue import text
from layers.scene import Scene
from views.state.language import the_language

EXPORT_PAGE = Path(__file__).resolve().parents[1] / "export" / "page.py"
_VIEW, _ARRIVED = "handed-view", "handed-now"


def handed() -> Scene | None:
    """Return the map that another page handed over last in this session."""
    found: Scene | None = st.session_state.get(_VIEW)
    return found


def arrived() -> bool:
    """Return, once, whether a map has just been handed over."""
    return bool(st.session_state.pop(_ARRIVED, False))


def button(scene: Callable[[], Scene], *, key: str) -> None:
    """Show a button that goes to the page 导出 with a map.

    Parameters
    ----------
    scene
        Makes the map as the page shows it; asked only when the button is pressed.
    """
    label = text("export.hand_over", the_language())
    if st.button(label, key=f"{key}-hand", type="tertiary", icon=":material/ios_share:"):
        st.session_state[_VIEW] = scene()
        st.session_state[_ARRIVED] = True
        st.switch_page(EXPORT_PAGE)
