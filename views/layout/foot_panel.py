"""The foot of a region's dossier: what a planner does next with the region."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from gis.words.catalogue import text
from views.state.language import the_language

_VIEWS = Path(__file__).resolve().parents[1]


def show(adcode: str) -> None:
    """Offer the region's own page and what freight to other places costs from it."""
    lang = the_language()
    if st.button(text("dossier.to_place", lang), key="dossier-place"):
        st.session_state["place-region"] = adcode
        st.switch_page(_VIEWS / "place" / "page.py")
    if st.button(text("dossier.to_freight", lang), key="dossier-freight"):
        st.session_state["freight-pending"] = ("from", adcode)
        st.switch_page(_VIEWS / "logistics" / "page.py")
