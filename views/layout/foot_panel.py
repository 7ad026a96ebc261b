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
    to_place(adcode, "dossier.to_place")
    if st.button(text("dossier.to_freight", lang), key="dossier-freight"):
        st.session_state["freight-pending"] = ("from", adcode)
        st.switch_page(_VIEWS / "logistics" / "page.py")


def to_place(place: str, words: str) -> None:
    """Offer the page for investors of a region, by adcode, or of a park, by its id."""
    if st.button(text(words, the_language()), key="dossier-place"):
        st.session_state["place-region"] = place
        st.switch_page(_VIEWS / "place" / "page.py")
